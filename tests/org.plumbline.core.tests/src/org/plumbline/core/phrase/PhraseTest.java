package org.plumbline.core.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.testkit.InstalledContent;

/** Phrases are found by their names, kept in files, and filled from the chart. */
class PhraseTest {

    private final Phrase done = new Phrase("a", "home programme done", "Done ${days} of 7 days.",
            List.of("subjective.homeProgram"));
    private final Phrase consent = new Phrase("b", "Consent", "Agreed \u201cin full\u201d.\nSigned & dated <today>.",
            List.of());
    private final PhraseSet set = PhraseSet.none().with(done).with(consent);

    @Test
    void aPhraseIsFoundByTheBeginningOfAWordOfItsName() {
        assertEquals(List.of(done), set.find("subjective.homeProgram", "prog"));
        assertEquals(List.of(done), set.find("subjective.homeProgram", "HOME"));
        assertEquals(List.of(consent, done), set.find("subjective.homeProgram", ""));
        assertEquals(List.of(), set.find("subjective.homeProgram", "gramme"));
    }

    @Test
    void aPhraseForAnotherFieldIsNotOffered() {
        assertEquals(List.of(consent), set.find("assessment.text", ""));
    }

    @Test
    void whatIsWrittenIsRead() throws PhraseFileException {
        assertEquals(set, PhraseSet.read(set.text()));
        assertEquals(PhraseSet.none(), PhraseSet.read(PhraseSet.none().text()));
    }

    @Test
    void anImportedPhraseReplacesTheOneWithItsId() {
        Phrase other = new Phrase("a", "home done", "Done.", List.of());

        assertEquals(other, set.with(PhraseSet.none().with(other)).phrases().get("a"));
        assertEquals(List.of(consent), set.without("a").sorted());
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThrows(PhraseFileException.class, () -> PhraseSet.read("Dear colleague"));
        assertThrows(PhraseFileException.class, () -> PhraseSet.read(""));
        assertTrue(assertThrows(PhraseFileException.class, () -> PhraseSet.read(set.text().replace("usage=", "use=")))
                .getMessage().startsWith("line "));
    }

    @Test
    void whatTheChartDoesNotKnowStaysAGapToFill() {
        Filled filled = Placeholders.fill("Pain ${pain.worst} after ${what happened}, ${pain.worst}.",
                name -> Optional.ofNullable(Map.of("pain.worst", "4").get(name)));

        assertEquals("Pain 4 after ‹what happened›, 4.", filled.text());
        assertEquals(List.of(new Filled.Gap(13, 15, "what happened")), filled.gaps());
        Filled.Gap gap = filled.gaps().getFirst();
        assertEquals("‹what happened›", filled.text().substring(gap.offset(), gap.offset() + gap.length()));
    }

    @Test
    void aValueThatLooksLikeAPlaceIsLeftAsItIs() {
        assertEquals("${b}", Placeholders.fill("${a}", name -> Optional.of("${b}")).text());
        assertEquals("$ {x} ${", Placeholders.fill("$ {x} ${", name -> Optional.of("y")).text());
    }

    @Test
    void phrasesComeWithTheProduct() {
        PhraseSet shipped = PhraseSet.of(InstalledContent.catalogue());

        assertFalse(shipped.find("assessment.text", "").isEmpty());
        assertFalse(shipped.find("planText", "cont").isEmpty());
    }
}
