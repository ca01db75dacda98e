package io.dateline.parse.layout.wire;

import io.dateline.parse.layout.Layout;
import io.dateline.parse.layout.Layouts;
import java.util.ArrayList;
import java.util.List;

/** The built-in layouts. A new wire is a file in this package and a line here. */
public final class Wires {

    private Wires() {}

    /**
     * The layouts of all wires.
     *
     * @return the registry
     */
    public static Layouts layouts() {
        List<Layout> all = new ArrayList<>();
        all.addAll(Anadolu.layouts());
        return Layouts.of(all);
    }
}
