package io.dateline.programs;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** One run of the program inside a test. */
public record Run(int code, String out, String err) {

    public static Run of(Object... args) {
        return withInput("", args);
    }

    public static Run withInput(String input, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false);
        int code = Dateline.run(console, words);
        return new Run(code, out.toString(), err.toString());
    }
}
