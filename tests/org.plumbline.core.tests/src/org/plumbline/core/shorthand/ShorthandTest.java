package org.plumbline.core.shorthand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.shorthand.Statement.NormalEntry;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.testkit.InstalledContent;

class ShorthandTest {

    private static final Catalogue CATALOGUE = InstalledContent.catalogue();
    private static final Shorthand SHORTHAND = new Shorthand(CATALOGUE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "flex 40 p | Lumbar flexion: 40° p",
        "ext 10 pp | Lumbar extension: 10° p, empty",
        "rom ext p6 mod, hard | Lumbar extension: moderately limited p6, hard",
        "hext r -5 | Hip extension, right: -5°",
        "sb 20/18 | Lumbar side-bend, left: 20° + Lumbar side-bend, right: 18°",
        "sb 20/18 p | Lumbar side-bend, left: 20° p + Lumbar side-bend, right: 18° p",
        "sb b 20 | Lumbar side-bend, left: 20° + Lumbar side-bend, right: 20°",
        "slr r 35 + | Straight-leg raise, right: + 35°",
        "slump l - | Slump, left: -",
        "slr l n | Straight-leg raise, left: -",
        "slr -/+ | Straight-leg raise, left: - + Straight-leg raise, right: +",
        "slr r + 35, calf, not back | Straight-leg raise, right: + 35°, calf, not back",
        "mmt gmed r 4- | Hip abductors (gluteus medius), right: 4-",
        "gmed 4/5 | Hip abductors (gluteus medius), left: 4 + Hip abductors (gluteus medius), right: 5",
        "gmed r 4 210n | Hip abductors (gluteus medius), right: 4 210N",
        "dl5 l reduced | Dermatome L5, left: reduced",
        "dl5 l r | Dermatome L5, left: reduced",
        "dl5 l reduced to light touch | Dermatome L5, left: reduced to light touch",
        "aj r 1+ | Ankle reflex, right: 1+",
        "ml5 r 4+ | Myotome L5, right: 4+",
        "pkb l + | Femoral nerve stretch (prone knee bend), left: positive",
        "rext 10 central | Repeated backward bending: centralizes x10",
        "rflex periph > inc | Repeated forward bending: peripheralizes > increases",
        "seg L4 r part | Segmental findings (P.A.R.T.), right, L4: PART",
        "seg l5 p | Segmental findings (P.A.R.T.), L5: P",
        "seg r l5 pr p4 | Segmental findings (P.A.R.T.), right, L5: PR p4",
        "hop l pain | Single-leg hop, left: p",
        "hop r 8 fail | Single-leg hop, right: 8 fail",
        "sls l 25s | Standing on one leg and on both, left: 25s",
        "posture sway-back, mild | Standing spine posture: sway-back, mild",
        "dl4 r n | Dermatome L4, right: intact",
        "flex n | Lumbar flexion: full",
        "flex 40 \"with a jerk; twice\" | Lumbar flexion: 40° “with a jerk; twice”",
        "npr 6 | Pain, 0 to 10: now 6/10",
        "npr 6/2/8 | Pain, 0 to 10: now 6/10, best 2/10, worst 8/10",
        "npr 6//8 | Pain, 0 to 10: now 6/10, worst 8/10",
        "odi 24 | ODI: 24 of 100",
        "groc -3 | GROC: -3 of 7",
        "tx manual 12 | Targeted manual therapy: 12 min",
        "tx 97110 15min r \"calm\" | Coached exercise: 15 min, right, “calm”",
        "ex birddog 3x10 5s | Bird dog: steady back set: prescribe, 3 × 10 5 s",
        "prog plank | Plank: progress",
        "FLEX 40 p | Lumbar flexion: 40° p" })
    void says(String line, String sentences) {
        Entry entry = SHORTHAND.parse(line).getFirst();
        assertEquals("", entry.mistake().map(Mistake::sentence).orElse(""));
        assertEquals(sentences,
                entry.statements().stream().map(Statement::sentence).collect(Collectors.joining(" + ")));
    }

    /** What is marked, and the beginning of what is said about it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "flex 400 | 400 | 400 degrees is not a range",
        "tx manual -12 | -12 | -12 is outside 0 to 480",
        "tx manual 12.5 | 12.5 | 12.5 is not a whole number",
        "flex 4o | 4o | “4o” is not understood",
        "flex 40 modd | modd | “modd” is not understood",
        "flx 40 | flx | No item, score or command is called flx. Did you mean flex",
        "ext 10; sllr r + | sllr | No item, score or command is called sllr. Did you mean slr",
        "flex l 40 | l | Lumbar flexion has no sides",
        "slr + | slr | Straight-leg raise: which side?",
        "seg r p | seg | Segmental findings (P.A.R.T.): at which level?",
        "seg si p | seg | Segmental findings (P.A.R.T.): which side?",
        "slr r | slr | Straight-leg raise: what was found?",
        "flex 40 45 | 45 | “45” is not understood",
        "sb 20/4o | 4o | “4o” is not understood",
        "gmed r 7 | 7 | 7 is not a muscle grade",
        "npr 11 | 11 | 11 is outside 0 to 10",
        "npr six | six | six is no number",
        "npr 6 7 | 7 | Nothing more",
        "npr | npr | Pain, 0 to 10: what was found?",
        "odi 101 | 101 | 101 is outside 0 to 100",
        "wnl nero | nero | nero is no section of the examination. Did you mean neuro",
        "tx manaul 12 | manaul | Nothing here is called manaul. Did you mean manual",
        "tx | tx | Treatment given: which one?",
        "ex birdog | birdog | Nothing here is called birdog. Did you mean birddog",
        "prog plank 3x10 | 3x10 | Nothing more" })
    void marksWhatItDoesNotUnderstand(String line, String marked, String sentence) {
        Mistake mistake = SHORTHAND.parse(line).getLast().mistake().orElseThrow();
        assertEquals(marked, line.substring(mistake.offset(), mistake.offset() + mistake.length()));
        assertTrue(mistake.sentence().startsWith(sentence), mistake.sentence());
    }

    @Test
    void saysWhereEachEntryStands() {
        String line = "  flex 40 p ;; ext 10\n npr 6 ";
        assertEquals(List.of("flex 40 p", "ext 10", "npr 6"), SHORTHAND.parse(line).stream()
                .map(entry -> line.substring(entry.offset(), entry.offset() + entry.length())).toList());
    }

    @Test
    void tellsWhatIsUnfinishedFromWhatIsWrong() {
        assertTrue(SHORTHAND.parse("flex").getFirst().mistake().orElseThrow().unfinished());
        assertFalse(SHORTHAND.parse("flex 400").getFirst().mistake().orElseThrow().unfinished());
    }

    @Test
    void normalStandsForTheRoutineItemsOfASection() {
        NormalEntry said = (NormalEntry) SHORTHAND.parse("wnl neuro").getFirst().statements().getFirst();
        assertEquals(CATALOGUE.all(ExamItem.class).stream().filter(ExamItem::isRoutine)
                .filter(item -> "neuro".equals(item.getSection())).toList(), said.items());
    }

    @Test
    void everyItemAndInstrumentHasAWordOfItsOwn() {
        List<String> words = SHORTHAND.topics().stream().map(Topic::word).toList();
        List<String> items = CATALOGUE.all(ExamItem.class).stream().map(ExamItem::getShorthand).toList();
        assertTrue(words.containsAll(items), "items without a word");
        assertEquals(items.stream().distinct().count() + 6
                + CATALOGUE.all(org.plumbline.model.catalogue.OutcomeInstrument.class).size(), words.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fle | flex", "sl | slr", "slr | slr", "slr_ | l", "slr r_ | +", "flex 40_ | p", "flex f | full",
        "flex 40 p o | ok",
        "flex 40; gm | gmed", "tx man | manual", "tx_ | stretch", "ex bird | birddog", "wnl ne | neuro",
        "seg l | l4", "posture dee | deep lordosis", "abduction | habd" })
    void completes(String line, String word) {
        String begun = line.replace('_', ' ');
        List<String> words = SHORTHAND.complete(begun, begun.length()).stream().map(Suggestion::word).toList();
        assertTrue(words.contains(word), line + ": " + words);
    }

    @Test
    void nothingFitsWithinWordsOfOnesOwn() {
        assertEquals(List.of(), SHORTHAND.complete("posture \"a b", 12));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ";", ";;;", "\"", "\"\"", "flex \"", "flex \"\"", "/", "//", "sb /", "sb 20/", "npr /",
        "npr ///", "שלום flex 40", "flex ٤٠", "flex ４０", "🏃‍♀️ 5 km", "flex 🏃", "flex 1e9", "flex 99999999999999999999",
        "flex -", "+", "-", "?", "flex NaN", "flex 40°°", "p", "n", "l", "\u0000\u0001", "\u202eflex 40", "mmt",
        "mmt mmt" })
    void anythingMayBeTyped(String line) {
        survives(line);
        survives("slr r + " + line);
    }

    @Test
    void aVeryLongLineIsReadInOneGo() {
        survives("a".repeat(20_000));
        survives("flex 40;".repeat(2_500));
        survives("\"".repeat(20_000));
        survives("flex 40 " + "p ".repeat(10_000));
        survives("posture " + "word ".repeat(4_000));
        survives("9".repeat(20_000));
    }

    private static void survives(String line) {
        SHORTHAND.parse(line).forEach(entry -> {
            assertTrue(entry.offset() >= 0 && entry.offset() + entry.length() <= line.length());
            assertEquals(entry.understood(), !entry.statements().isEmpty());
            entry.mistake().ifPresent(mistake -> assertTrue(mistake.offset() >= entry.offset()
                    && mistake.offset() + mistake.length() <= entry.offset() + entry.length()
                    && mistake.sentence().length() < 400, mistake.sentence()));
        });
        IntStream.of(0, line.length() / 2, line.length()).forEach(caret -> SHORTHAND.complete(line, caret));
    }
}
