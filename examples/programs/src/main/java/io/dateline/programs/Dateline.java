package io.dateline.programs;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ScopeType;

/** The program: turns news pages into articles. */
@Command(
        name = "dateline",
        description = "Turns news web pages into articles a program can trust.",
        version = "dateline 0.1.0-SNAPSHOT",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:a page could not be read as an article",
            "2:wrong options or arguments",
            "3:an input or output failed"
        })
public final class Dateline {

    private Dateline() {}

    /**
     * Starts the program and ends the JVM with its exit code.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        // UTF-8 whatever the platform says: JSON is UTF-8, and so are names.
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8));
        System.exit(run(new Console(System.in, out, err, Ansi.AUTO.enabled()), args));
    }

    /**
     * Runs a command.
     *
     * @param console what the program reads from and writes to
     * @param args the command and its arguments
     * @return the exit code, one of {@link ExitCode}
     */
    public static int run(Console console, String... args) {
        CommandLine commands = new CommandLine(new Dateline())
                .addSubcommand(new ParseCommand(console))
                .addSubcommand(new ArchiveCommand(console))
                .addSubcommand(new QuotesCommand(console))
                .addSubcommand(new SpeakersCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    console.err().println("dateline: " + ExitCode.messageOf(failure));
                    return ExitCode.of(failure);
                });
        int code = args.length == 0 ? usage(commands) : commands.execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static int usage(CommandLine commands) {
        commands.usage(commands.getErr());
        return ExitCode.USAGE;
    }
}
