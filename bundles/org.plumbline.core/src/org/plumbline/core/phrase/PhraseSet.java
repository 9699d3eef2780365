package org.plumbline.core.phrase;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.catalogue.ChapterText;
import org.plumbline.core.internal.catalogue.ContentFile;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.Chapter;
import org.plumbline.model.catalogue.Wording;

/**
 * A set of phrases: those of the content, of the clinic, or of one person. As a file it is a chapter of a content pack
 * with one wording for each phrase, so that a set can become a pack.
 *
 * @param phrases the phrases, by id
 */
public record PhraseSet(Map<String, Phrase> phrases) {

    /** How the usage of a wording begins that is a phrase; the fields it is for follow. */
    private static final String USAGE = "phrase";
    private static final String NAME = "phrases.xml";

    public PhraseSet {
        phrases = Map.copyOf(phrases);
    }

    /** A set without phrases. */
    public static PhraseSet none() {
        return new PhraseSet(Map.of());
    }

    /** The phrases that come with the content. */
    public static PhraseSet of(Catalogue catalogue) {
        return of(catalogue.all(Wording.class).stream());
    }

    private static PhraseSet of(Stream<Wording> wordings) {
        Map<String, Phrase> phrases = new HashMap<>();
        wordings.filter(wording -> words(wording.getUsage()).contains(USAGE)).forEach(wording -> phrases.put(
                wording.getId(), new Phrase(wording.getId(), text(wording.getLabel()), text(wording.getText()),
                        words(wording.getUsage()).stream().filter(word -> !word.equals(USAGE)).toList())));
        return new PhraseSet(phrases);
    }

    /**
     * Reads a file of phrases.
     *
     * @throws PhraseFileException if it is none; it names the line
     */
    public static PhraseSet read(String content) throws PhraseFileException {
        ContentFile file = new ContentFile(NAME);
        file.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        if (!file.problems().isEmpty()) {
            throw new PhraseFileException(file.problems().getFirst());
        }
        return of(file.root(Chapter.class).orElseThrow(() -> new PhraseFileException(null)).getWordings().stream());
    }

    /** The set as a file, in the order of its names. */
    public String text() {
        Chapter chapter = CatalogueFactory.eINSTANCE.createChapter();
        chapter.setLabel("Phrases");
        sorted().forEach(phrase -> chapter.getWordings().add(wording(phrase)));
        return ChapterText.of(chapter);
    }

    private static Wording wording(Phrase phrase) {
        Wording wording = CatalogueFactory.eINSTANCE.createWording();
        wording.setId(phrase.id());
        wording.setLabel(phrase.name());
        wording.setText(phrase.text());
        wording.setUsage(String.join(" ", Stream.concat(Stream.of(USAGE), phrase.fields().stream()).toList()));
        return wording;
    }

    /** The phrases in the order of their names. */
    public List<Phrase> sorted() {
        return phrases.values().stream().sorted(Comparator.comparing(Phrase::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Phrase::id)).toList();
    }

    /** This set with a phrase more, or another in place of the one with its id. */
    public PhraseSet with(Phrase phrase) {
        return with(new PhraseSet(Map.of(phrase.id(), phrase)));
    }

    /** This set with all phrases of another; where both have an id, the other's counts. */
    public PhraseSet with(PhraseSet other) {
        Map<String, Phrase> all = new TreeMap<>(phrases);
        all.putAll(other.phrases);
        return new PhraseSet(all);
    }

    /** This set without a phrase. */
    public PhraseSet without(String id) {
        Map<String, Phrase> rest = new TreeMap<>(phrases);
        rest.remove(id);
        return new PhraseSet(rest);
    }

    /** Phrases for a field that begin with what was typed, in the order of their names. */
    public List<Phrase> find(String field, String typed) {
        return sorted().stream().filter(phrase -> phrase.suits(field) && phrase.fits(typed)).toList();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
