package io.dateline.parse.field.dateline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Datelines as newsrooms of East Asia print them: "【ワシントン共同】", "[ロンドン 3日 ロイター] -", "(서울=연합뉴스)",
 * "新华社北京6月3日电", "〔記者王小明／台北報導〕".
 */
public final class AsianDateline {

    private static final String HAN = "\\p{IsHan}";
    private static final String JAPANESE_AGENCY = "共同|時事|ロイター|AFP時事|AP|UPI|ソウル聯合";

    private static final Pattern JAPANESE_DAY = Pattern.compile(
            "^[\\[［]([\\p{L}ー・]{2,15})[ 　](\\d{1,2})日[ 　](" + JAPANESE_AGENCY + ")[\\]］][ 　]*[-－―–]?[ 　]*");
    private static final Pattern JAPANESE_AGENCY_BEHIND =
            Pattern.compile("^【([\\p{L}ー・]{2,15}?)(" + JAPANESE_AGENCY + ")(?:[=＝][\\p{L} 　ー・]{2,15})?】[ 　]*");
    private static final Pattern JAPANESE_CORRESPONDENT =
            Pattern.compile("^【([\\p{IsHan}\\p{IsKatakana}ー・]{2,12})[=＝][\\p{L} 　ー・]{2,15}】[ 　]*");

    private static final Pattern KOREAN = Pattern.compile(
            "^[(\\[]([\\p{IsHangul}·, ]{2,20})[=＝]([\\p{IsHangul}A-Za-z ]{2,25})[)\\]](?: *\\p{IsHangul}{2,4} (?:기자|특파원) *[=＝])? *");
    private static final Pattern KOREAN_REPORTER =
            Pattern.compile("^(\\p{IsHangul}{2,12})(?: \\p{IsHangul}{2,4} (?:기자|특파원|객원기자))?$");

    /** A name of a reporter that a place follows: most have three letters. */
    private static final String NAME_BEFORE_PLACE = "(?:" + HAN + "{3}|" + HAN + "{2}|" + HAN + "{4})";

    private static final Pattern CHINESE_AGENCY = Pattern.compile("^(?:\\(|（)?(新华社|新華社|中新网|中新社|中央社)(?:[记記]者"
            + NAME_BEFORE_PLACE + "(?=" + HAN + "{2}))?(" + HAN
            + "{2,8}?)(?:(\\d{1,2})月)?(\\d{1,2})日[专專]?[电電](?:[\\)）]|[ 　]*[(（][^)）]{2,30}[)）])?[ 　]*");
    private static final Pattern CHINESE_REPORTER =
            Pattern.compile("^[〔〈【\\[［(（]記者" + HAN + "{2,12}[／/╱∕](" + HAN + "{2,5}?)(?:報導|報道|電)[〕〉】\\]］)）][ 　]*");

    /** The reporter whom a line names beside the place. */
    private static final Pattern REPORTER = Pattern.compile(
            "社[记記]者(" + NAME_BEFORE_PLACE + ")(?=" + HAN + "{2,8}\\d)|記者(" + HAN
                    + "{2,4})[／/╱∕]|[=＝]([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{3,8})】|(?<![\\p{IsHangul}])(\\p{IsHangul}{2,4}) (?:기자|특파원)");

    private AsianDateline() {}

    /**
     * The name of the reporter in a dateline: "〔記者王小明／台北報導〕", "(서울=연합뉴스) 홍길동 기자 =".
     *
     * @param printed the dateline as printed
     * @return the name; empty if the dateline has none
     */
    public static Optional<String> reporter(String printed) {
        Matcher name = REPORTER.matcher(printed);
        if (!name.find()) {
            return Optional.empty();
        }
        int group = 1;
        while (name.group(group) == null) {
            group++;
        }
        return Optional.of(name.group(group));
    }

    static Optional<DatelineText.Opening> read(String head) {
        if (head.isEmpty() || head.charAt(0) < '\u2e80' && "([".indexOf(head.charAt(0)) < 0) {
            return Optional.empty();
        }
        return japanese(head).or(() -> korean(head)).or(() -> chinese(head));
    }

    private static Optional<DatelineText.Opening> japanese(String head) {
        Matcher day = JAPANESE_DAY.matcher(head);
        if (day.find()) {
            Optional<DatelineDay> read = Optional.of(DatelineDay.ofMonth(Integer.parseInt(day.group(2))));
            return opening(day, day.group(1), read, Optional.of(day.group(3)));
        }
        Matcher agency = JAPANESE_AGENCY_BEHIND.matcher(head);
        if (agency.find()) {
            return opening(agency, agency.group(1), Optional.empty(), Optional.of(agency.group(2)));
        }
        Matcher correspondent = JAPANESE_CORRESPONDENT.matcher(head);
        return correspondent.find()
                ? opening(correspondent, correspondent.group(1), Optional.empty(), Optional.empty())
                : Optional.empty();
    }

    private static Optional<DatelineText.Opening> korean(String head) {
        Matcher line = KOREAN.matcher(head);
        if (!line.find()) {
            return Optional.empty();
        }
        Matcher newsroom = KOREAN_REPORTER.matcher(line.group(2).split(" ", 2)[0]);
        return opening(
                line,
                line.group(1).strip(),
                Optional.empty(),
                newsroom.matches() ? Optional.of(newsroom.group(1)) : Optional.empty());
    }

    private static Optional<DatelineText.Opening> chinese(String head) {
        Matcher agency = CHINESE_AGENCY.matcher(head);
        if (agency.find()) {
            int number = Integer.parseInt(agency.group(4));
            DatelineDay day = agency.group(3) == null
                    ? DatelineDay.ofMonth(number)
                    : new DatelineDay(Integer.parseInt(agency.group(3)), number, Optional.empty());
            return opening(agency, agency.group(2), Optional.of(day), Optional.of(agency.group(1)));
        }
        Matcher reporter = CHINESE_REPORTER.matcher(head);
        return reporter.find()
                ? opening(reporter, reporter.group(1), Optional.empty(), Optional.empty())
                : Optional.empty();
    }

    private static Optional<DatelineText.Opening> opening(
            Matcher line, String place, Optional<DatelineDay> day, Optional<String> agency) {
        String printed = line.group().strip().replaceFirst("\\s*[-－―–]$", "");
        return Optional.of(
                new DatelineText.Opening(new DatelineParts(List.of(place), day, agency), printed, line.end(), true));
    }
}
