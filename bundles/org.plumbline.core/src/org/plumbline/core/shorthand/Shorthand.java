package org.plumbline.core.shorthand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.shorthand.Phrase;
import org.plumbline.core.internal.shorthand.Token;
import org.plumbline.core.internal.shorthand.Vocabulary;
import org.plumbline.model.chart.Finding;

/**
 * The language of the shorthand line. A line is a list of entries with semicolons between them, such as
 * {@code flex 40 p; gmed r 4-; npr 6}. An entry begins with a short name of the catalogue in use, or with one of a few
 * words of its own; a finding goes on as one would type it into its cell.
 */
public final class Shorthand {

    private final Vocabulary vocabulary;

    public Shorthand(Catalogue catalogue) {
        vocabulary = new Vocabulary(catalogue);
    }

    /** Reads a line. Whatever it holds, every word of it is in an entry that is understood or says what is wrong. */
    public List<Entry> parse(String line) {
        return Phrase.of(line).stream().filter(phrase -> !phrase.tokens().isEmpty()).map(vocabulary::read).toList();
    }

    /**
     * Words that fit at a place in a line: those that begin with what stands before it, then those whose meaning has a
     * word that does.
     *
     * @param caret the place, from 0 to the length of the line
     */
    public List<Suggestion> complete(String line, int caret) {
        Phrase phrase = Phrase.of(line.substring(0, caret)).getLast();
        List<Token> tokens = phrase.tokens();
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        boolean within = last != null && last.end() == caret;
        if (within && last != null && last.quoted()) {
            return List.of();
        }
        int start = within && last != null ? last.offset() : caret;
        String begun = line.substring(start, caret).toLowerCase(Locale.ROOT);
        return vocabulary.next(within ? tokens.subList(0, tokens.size() - 1) : tokens).stream()
                .filter(word -> rank(word.word(), word.meaning(), begun) < Integer.MAX_VALUE)
                .sorted((a, b) -> Integer.compare(rank(a.word(), a.meaning(), begun),
                        rank(b.word(), b.meaning(), begun)))
                .map(word -> new Suggestion(start, caret - start, word.word(), word.meaning())).toList();
    }

    private static int rank(String word, String meaning, String begun) {
        String full = ' ' + meaning.toLowerCase(Locale.ROOT);
        return word.equals(begun) ? 0 : word.startsWith(begun) ? 1 : full.startsWith(' ' + begun) ? 2
                : full.contains(' ' + begun) ? 3 : Integer.MAX_VALUE;
    }

    /** The entry that says a finding; empty when a line cannot say all that it holds. */
    public Optional<String> print(Finding finding) {
        return vocabulary.print(finding);
    }

    /** What was found, in words; empty when the item of the finding is none of the catalogue. */
    public String result(Finding finding) {
        return vocabulary.result(finding);
    }

    /** All that a line can be about, in the order of the catalogue. */
    public List<Topic> topics() {
        return vocabulary.topics();
    }
}
