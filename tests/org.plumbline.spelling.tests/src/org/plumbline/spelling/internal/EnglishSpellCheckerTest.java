package org.plumbline.spelling.internal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueService;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.core.language.SpellChecker;
import org.plumbline.core.language.WordSpan;
import org.plumbline.model.catalogue.ContentPack;
import org.plumbline.testkit.InstalledContent;

/** A note is checked by the words of English and of the profession. */
class EnglishSpellCheckerTest {

    private final SpellChecker checker = new EnglishSpellChecker(new LowBack());

    @Test
    void aSentenceOfANoteIsRight() {
        List<String> wrong = WordSpan.of("Patient’s lumbar flexion is 40° and doesn't peripheralise; ODI 38 %, SLR + at "
                + "35°. Sacroiliac provocation tests negative.").stream().map(WordSpan::word)
                .filter(word -> !checker.knows(word)).toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void aSlipIsFoundAndTheWordMeantSuggested() {
        assertAll(() -> assertFalse(checker.knows("exercize")), () -> assertFalse(checker.knows("recieved")),
                () -> assertTrue(checker.suggest("recieved").contains("received")),
                () -> assertTrue(checker.suggest("walkng").contains("walking")));
    }

    @Test
    void whatIsNoWordOfALanguageIsLeftAlone() {
        for (String word : List.of("L5", "x", "MRI", "דוד", "腰痛", "4x10")) {
            assertTrue(checker.knows(word), word);
        }
    }

    @Test
    void nonsenseHasNoSuggestionAndTakesNoTime() {
        assertEquals(List.of(), checker.suggest("qzxwvkjhgfdqzxwvkjhgfd"));
    }

    /** The knowledge of the product. */
    private record LowBack() implements CatalogueService {

        @Override
        public Catalogue catalogue() {
            return InstalledContent.catalogue();
        }

        @Override
        public List<ContentProblem> problems() {
            return List.of();
        }

        @Override
        public InputStream open(ContentPack pack, String file) throws IOException {
            return InstalledContent.lowBack().open(file);
        }
    }
}
