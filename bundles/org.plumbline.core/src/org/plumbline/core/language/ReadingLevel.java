package org.plumbline.core.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read, by its sentences, words and syllables. Numbers, doses and signs are not counted,
 * since the formula was not made for them.
 *
 * @param sentences sentences that hold a word; a line or a colon ends one too
 * @param words words
 * @param syllables syllables of the words, by the rule at {@link #syllables(String)}
 */
public record ReadingLevel(int sentences, int words, int syllables) {

    /** Coefficients of the grade: Kincaid, Fishburne, Rogers, Chissom 1975, Research Branch Report 8-75. */
    private static final double PER_WORD_OF_SENTENCE = 0.39;
    private static final double PER_SYLLABLE_OF_WORD = 11.8;
    private static final double OFFSET = 15.59;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(?=\\s|$)|\\R");
    private static final Pattern WORD_BREAK = Pattern.compile("[\\s\\-–—/]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile(
            "(?<![aeiouy])(?<!(?<![aeiouy])l)e$|(?<![aeiouytd])ed$|(?<![aeiouyszxcg])(?<!sh|ch)(?<!(?<![aeiouy])l)es$");

    /** The level of a text. */
    public static ReadingLevel of(String text) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String sentence : SENTENCE_END.split(text)) {
            int before = words;
            for (String word : WORD_BREAK.split(sentence)) {
                String letters = word.replaceAll("\\P{L}", "");
                if (!letters.isEmpty()) {
                    words++;
                    syllables += syllables(letters);
                }
            }
            sentences += words > before ? 1 : 0;
        }
        return new ReadingLevel(sentences, words, syllables);
    }

    /** The Flesch–Kincaid grade: the school year in the United States that reads it with ease; 0 for no words. */
    public double grade() {
        return words == 0 ? 0
                : PER_WORD_OF_SENTENCE * words / sentences + PER_SYLLABLE_OF_WORD * syllables / words - OFFSET;
    }

    /**
     * The syllables of an English word: its groups of vowels, without the silent endings of {@code make}, {@code walked}
     * and {@code sides}, but with those of {@code little}, {@code rested} and {@code places}; at least one.
     */
    public static int syllables(String word) {
        String spoken = SILENT_END.matcher(word.toLowerCase(Locale.ENGLISH)).replaceFirst("");
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
