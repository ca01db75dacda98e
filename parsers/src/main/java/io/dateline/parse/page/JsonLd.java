package io.dateline.parse.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The JSON-LD of a page: the objects of all its scripts, those in {@code @graph} and in arrays included. Scripts that
 * cannot be read are left out with a diagnostic.
 */
public final class JsonLd {

    /** The types of schema.org that are articles, as far as news pages use them. */
    public static final Set<String> ARTICLE_TYPES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "SocialMediaPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "AdvertiserContentArticle",
            "SatiricalArticle");

    private final List<LdNode> nodes;

    /** The types of each node, which every reader asks for. */
    private final List<List<String>> types;

    JsonLd(List<LdNode> nodes) {
        this.nodes = List.copyOf(nodes);
        this.types = this.nodes.stream().map(LdNode::types).toList();
    }

    /**
     * All objects that stand for themselves.
     *
     * @return the objects in the order of the page
     */
    public List<LdNode> nodes() {
        return nodes;
    }

    /**
     * The objects of a type.
     *
     * @param types names of types, without vocabulary
     * @return the objects that have one of the types
     */
    public List<LdNode> ofType(Set<String> types) {
        List<LdNode> found = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (!Collections.disjoint(this.types.get(i), types)) {
                found.add(nodes.get(i));
            }
        }
        return List.copyOf(found);
    }
}
