package org.plumbline.core.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.internal.catalogue.ContentChecks;
import org.plumbline.core.internal.catalogue.ContentFile;
import org.plumbline.model.catalogue.Chapter;
import org.plumbline.model.catalogue.ContentPack;

/**
 * Reads content packs. A file that cannot be read, or an entry that contradicts itself, becomes a problem with file
 * and line; the rest of the knowledge stays usable.
 */
public final class CatalogueReader {

    private final Map<ContentPack, PackSource> packs = new LinkedHashMap<>();
    private final List<ContentFile> files = new ArrayList<>();
    private final List<ContentProblem> problems = new ArrayList<>();

    private CatalogueReader() {
    }

    /** What reading gave, and where each pack of the catalogue came from. */
    public record Reading(Catalogue catalogue, List<ContentProblem> problems, Map<ContentPack, PackSource> sources) {

        public Reading {
            problems = List.copyOf(problems);
            sources = Map.copyOf(sources);
        }
    }

    /** Reads the packs and checks them together, since packs may refer to each other. */
    public static Reading read(List<PackSource> sources) {
        CatalogueReader reader = new CatalogueReader();
        sources.forEach(reader::readPack);
        reader.problems.addAll(ContentChecks.check(reader.files));
        List<Chapter> chapters = reader.files.stream().flatMap(file -> file.root(Chapter.class).stream()).toList();
        return new Reading(new Catalogue(reader.packs.keySet(), chapters), reader.problems, reader.packs);
    }

    private void readPack(PackSource source) {
        ContentFile manifest = readFile(source, source.manifest());
        manifest.root(ContentPack.class).ifPresentOrElse(pack -> {
            packs.put(pack, source);
            pack.getChapters().forEach(chapter -> readChapter(source, chapter));
        }, () -> report(manifest, "The file holds no content pack."));
    }

    private void readChapter(PackSource source, String name) {
        ContentFile chapter = readFile(source, name);
        if (chapter.root(Chapter.class).isEmpty()) {
            report(chapter, "The file holds no chapter.");
        }
    }

    private ContentFile readFile(PackSource source, String name) {
        ContentFile file = new ContentFile(name);
        try (var in = source.open(name)) {
            file.read(in);
        } catch (IOException missing) {
            problems.add(new ContentProblem(name, 0, "The file is missing or cannot be read."));
        }
        problems.addAll(file.problems());
        files.add(file);
        return file;
    }

    /** Reports the whole file, unless its own problems already say why. */
    private void report(ContentFile file, String message) {
        if (problems.stream().noneMatch(problem -> problem.file().equals(file.name()))) {
            problems.add(new ContentProblem(file.name(), 0, message));
        }
    }
}
