package org.plumbline.core.internal.exam;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.exam.FindingReading.Problem;
import org.plumbline.core.language.DecimalText;

/** Reads an entry word by word. The first thing that cannot be read is a problem, and ends the reading. */
public final class EntryReader {

    /** Characters of a word that is not understood which the sentence about it repeats. */
    private static final int REPEATED = 24;

    private static final Pattern TAIL = Pattern.compile("\\s*,(?:\\s+|$)");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern LAST_WORD = Pattern.compile("(?:^|\\s+)(\\S+)$");
    private static final Pattern NUMBER = Pattern.compile("(" + DecimalText.PATTERN + ")(.*)");

    private final String entry;
    private int from;
    private int to;
    private int wordFrom;
    private int wordTo;
    private @Nullable Problem problem;

    /** Reads from the beginning of a text. */
    public EntryReader(String entry) {
        this.entry = entry;
        to = entry.stripTrailing().length();
        from = entry.length() - entry.stripLeading().length();
    }

    /** What could not be read. */
    public Optional<Problem> problem() {
        return problem == null ? Optional.empty() : Optional.of(problem);
    }

    /** Something that one word may be. */
    @FunctionalInterface
    interface Mark {

        /** Takes the word, or says that it is something else. */
        boolean take(String word);
    }

    /** Something that an entry may consist of. */
    @FunctionalInterface
    interface Term {

        /** Takes what is next, or says that it is something else. */
        boolean take(EntryReader reader);
    }

    /** Reads to the end, each time by one of the terms; what none of them takes is a problem. */
    void all(String hint, Term... terms) {
        while (problem == null && from < to) {
            if (Arrays.stream(terms).noneMatch(term -> term.take(this))) {
                next(word -> fail(NLS.bind(Messages.notUnderstood, shortened(word), hint)));
            }
        }
    }

    /** Takes the next word, when it is one that {@code mark} takes. */
    boolean next(Mark mark) {
        Matcher word = WORD.matcher(entry).region(from, to);
        if (!word.find()) {
            return false;
        }
        wordFrom = word.start();
        wordTo = word.end();
        boolean taken = mark.take(word.group());
        if (taken) {
            goOn();
        }
        return taken;
    }

    /** Takes the last word, when it is one that {@code mark} takes. */
    boolean last(Mark mark) {
        Matcher word = LAST_WORD.matcher(entry).region(from, Math.max(from, to));
        boolean taken = word.find() && mark.take(word.group(1));
        if (taken) {
            to = word.start();
        }
        return taken;
    }

    /** Takes what stands behind the first comma that a blank follows. */
    Optional<String> tail() {
        Matcher comma = TAIL.matcher(entry).region(from, Math.max(from, to));
        if (!comma.find()) {
            return Optional.empty();
        }
        String words = entry.substring(comma.end(), to);
        to = comma.start();
        return Optional.of(words);
    }

    /** Takes all that is left. */
    String rest() {
        wordFrom = from;
        wordTo = Math.max(from, to);
        from = to;
        return entry.substring(wordFrom, wordTo);
    }

    /** Takes a number with its unit, which may be missing or stand by itself. */
    boolean number(Unit unit, Consumer<Double> value) {
        boolean taken = next(word -> {
            Matcher number = NUMBER.matcher(word);
            if (!number.matches() || !unit.isWritten(number.group(2))) {
                return false;
            }
            DecimalText.read(number.group(1)).ifPresentOrElse(value::accept, () -> fail(Messages.thousand));
            return true;
        });
        if (taken && problem == null) {
            next(unit::isNamed);
        }
        return taken;
    }

    /** Takes the words of a literal, or the start of them. */
    <E extends Enumerator> boolean literal(E[] literals, Consumer<E> value) {
        Matcher word = WORD.matcher(entry).region(from, to);
        List<E> found = List.of();
        while (word.find()) {
            List<E> meant = LiteralWords.startingWith(entry.substring(from, word.end()), literals);
            if (meant.isEmpty()) {
                break;
            }
            found = meant;
            wordFrom = from;
            wordTo = word.end();
        }
        if (found.isEmpty()) {
            return false;
        }
        if (found.size() > 1) {
            fail(NLS.bind(Messages.ambiguous, LiteralWords.list(found)));
        }
        value.accept(found.getFirst());
        goOn();
        return true;
    }

    /** Says what is wrong with the words that were looked at last; the first problem counts. */
    boolean fail(String words) {
        if (problem == null) {
            problem = new Problem(words, wordFrom, wordTo);
        }
        return true;
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= REPEATED ? word
                : word.substring(0, word.offsetByCodePoints(0, REPEATED)) + '\u2026';
    }

    /** Goes on to the word behind the one looked at. */
    private void goOn() {
        Matcher word = WORD.matcher(entry).region(wordTo, to);
        from = word.find() ? word.start() : to;
    }
}
