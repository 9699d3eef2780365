package org.plumbline.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {

    @ParameterizedTest
    @CsvSource({ "the, 1", "make, 1", "walked, 1", "rested, 2", "little, 2", "sides, 1", "places, 2", "muscles, 2",
        "exercise, 3", "knee, 1", "hospital, 3", "easy, 2", "toes, 1", "bend, 1", "discogenic, 4" })
    void syllablesAreGroupsOfVowelsWithoutSilentEndings(String word, int syllables) {
        assertEquals(syllables, ReadingLevel.syllables(word));
    }

    /** 0.39 × 6 words + 11.8 × 1 syllable − 15.59. */
    @Test
    void theGradeIsThatOfFleschAndKincaid() {
        ReadingLevel level = ReadingLevel.of("The cat sat on the mat.");
        assertEquals(new ReadingLevel(1, 6, 6), level);
        assertEquals(-1.45, level.grade(), 1e-9);
    }

    @Test
    void linesAndColonsEndSentencesAndNumbersAreNoWords() {
        assertEquals(new ReadingLevel(4, 6, 6), ReadingLevel.of("Hold for 30\nRest\n\nStep 2: go on!"));
    }

    @Test
    void noWordsAreNotHard() {
        assertEquals(0, ReadingLevel.of("3 × 8").grade());
    }
}
