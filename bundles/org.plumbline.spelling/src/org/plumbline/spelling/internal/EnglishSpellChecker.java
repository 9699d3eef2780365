package org.plumbline.spelling.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.language.SpellChecker;
import org.plumbline.core.language.WordSpan;
import org.plumbline.model.catalogue.Entry;

/**
 * American English and the words of the profession: a list of our own, and every word that the knowledge in use is
 * written with.
 */
@Component
public final class EnglishSpellChecker implements SpellChecker {

    private static final String FOLDER = "/dictionaries/en/";
    private static final Pattern UNCHECKED = Pattern.compile(".|.*\\d.*|\\p{Lu}{2,}s?|.*[^\\p{IsLatin}'\u2019-].*");
    private static final int MOST = 6;

    private final CatalogueService content;
    private @Nullable Words words;

    @Activate
    public EnglishSpellChecker(@Reference CatalogueService content) {
        this.content = content;
    }

    /** What is read when the first word is asked for. */
    private record Words(Hunspell language, Set<String> profession) {

        boolean hold(String word) {
            return language.spell(word) || profession.contains(word.toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public boolean knows(String word) {
        return UNCHECKED.matcher(word).matches() || words().hold(plain(word));
    }

    @Override
    public List<String> suggest(String word) {
        return words().language().suggest(plain(word)).stream().limit(MOST).toList();
    }

    /** The dictionary knows the typewriter's apostrophe. */
    private static String plain(String word) {
        return word.replace('\u2019', '\'');
    }

    private synchronized Words words() {
        Words read = words;
        if (read == null) {
            read = new Words(dictionary(), profession());
            words = read;
        }
        return read;
    }

    private static Hunspell dictionary() {
        try (InputStream affixes = open("en.aff"); InputStream stems = open("en.dic")) {
            return new Hunspell(new Dictionary(affixes, List.of(stems), false, SortingStrategy.inMemory()),
                    TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> { });
        } catch (IOException | ParseException damaged) {
            throw new IllegalStateException("The dictionary of the bundle is damaged", damaged);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = EnglishSpellChecker.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException(file);
        }
        return in;
    }

    private Set<String> profession() {
        Set<String> profession = new TreeSet<>();
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(open("profession.txt"), StandardCharsets.UTF_8))) {
            list.lines().filter(line -> !line.startsWith("#")).forEach(line -> profession.addAll(
                    List.of(line.split(" "))));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        content.catalogue().all(Entry.class).stream().flatMap(EnglishSpellChecker::statements)
                .flatMap(text -> WordSpan.of(text).stream())
                .forEach(span -> profession.add(plain(span.word()).toLowerCase(Locale.ROOT)));
        return profession;
    }

    private static Stream<String> statements(Entry entry) {
        return Stream.of(entry.getLabel(), entry.getText(), entry.getPlain()).filter(text -> text != null);
    }
}
