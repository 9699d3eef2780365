package org.plumbline.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.check.Checks;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.note.Similarity;
import org.plumbline.core.vignette.Outcome;
import org.plumbline.core.vignette.Vignette;
import org.plumbline.core.vignette.VignetteException;
import org.plumbline.core.vignette.VignetteReader;
import org.plumbline.core.vignette.VignetteRun;
import org.plumbline.model.catalogue.ContentPack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries vignettes: those of a folder, or those that come with the content. Exit code 1 when one is not met. */
@Command(name = "vignettes")
final class VignettesCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "vignettes.folder")
    private @Nullable Path folder;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /** A file that holds a vignette. */
    private record Source(String name, Opener opener) {
    }

    /** Opens a file. */
    private interface Opener {
        BufferedReader open() throws IOException;
    }

    /**
     * What became of a file.
     *
     * @param wrong why it could not be read; null when it could
     */
    private record Tried(String file, @Nullable String title, @Nullable String wrong, List<Outcome> outcomes) {

        boolean met() {
            return wrong == null && outcomes.stream().allMatch(Outcome::met);
        }
    }

    VignettesCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandException, IOException {
        Catalogue catalogue = workplace.catalogue();
        Checks checks = Checks.of(CodeLists.of(workplace.catalogueService()), Similarity.USUAL_LIMIT);
        List<Tried> all = new ArrayList<>();
        for (Source source : sources(catalogue)) {
            all.add(tried(source, catalogue, checks));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(all, out);
        } else {
            all.forEach(tried -> print(tried, out));
            out.println(Messages.format(Messages.vignettesTried, all.size(),
                    all.stream().filter(Tried::met).count()));
        }
        return all.stream().allMatch(Tried::met) ? 0 : 1;
    }

    private List<Source> sources(Catalogue catalogue) throws CommandException, IOException {
        Path chosen = folder;
        if (chosen == null) {
            return catalogue.packs().stream().flatMap(pack -> pack.getVignettes().stream()
                    .map(file -> new Source(file.substring(file.lastIndexOf('/') + 1), () -> open(pack, file))))
                    .toList();
        }
        if (!Files.isDirectory(chosen)) {
            throw new CommandException(Messages.format(Messages.noFolder, chosen));
        }
        try (Stream<Path> files = Files.list(chosen)) {
            List<Source> sources = files.filter(file -> file.toString().endsWith(".txt")).sorted()
                    .map(file -> new Source(String.valueOf(file.getFileName()), () -> Files.newBufferedReader(file)))
                    .toList();
            if (sources.isEmpty()) {
                throw new CommandException(Messages.format(Messages.noVignettes, chosen));
            }
            return sources;
        }
    }

    private BufferedReader open(ContentPack pack, String file) throws IOException {
        return new BufferedReader(new InputStreamReader(workplace.catalogueService().open(pack, file),
                StandardCharsets.UTF_8));
    }

    private static Tried tried(Source source, Catalogue catalogue, Checks checks) throws IOException {
        try (BufferedReader text = source.opener().open()) {
            Vignette vignette = VignetteReader.read(text, catalogue);
            return new Tried(source.name(), vignette.title(), null, VignetteRun.of(vignette, checks));
        } catch (VignetteException wrong) {
            return new Tried(source.name(), null, Messages.format(Messages.vignetteLine, wrong.line(),
                    String.valueOf(wrong.getMessage())), List.of());
        } catch (CharacterCodingException wrong) {
            return new Tried(source.name(), null, Messages.notText, List.of());
        }
    }

    private static void print(Tried tried, PrintWriter out) {
        out.println((tried.met() ? "ok    " : "not   ") + tried.file() + (tried.wrong() == null ? "" : ": "
                + tried.wrong()));
        tried.outcomes().stream().filter(outcome -> !outcome.met()).forEach(outcome -> Texts.indent(out,
                Messages.format(Messages.vignetteMissed, outcome.expectation().line(), outcome.expectation().subject(),
                        outcome.expectation().value(), outcome.found())));
    }
}
