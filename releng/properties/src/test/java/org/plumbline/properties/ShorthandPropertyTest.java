package org.plumbline.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.exam.SpineLayout;
import org.plumbline.core.shorthand.Entry;
import org.plumbline.core.shorthand.Shorthand;
import org.plumbline.core.shorthand.Statement.FindingEntry;
import org.plumbline.core.shorthand.Suggestion;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.PalpationItem;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.Tri;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the shorthand line, whatever is found and whatever is typed. */
class ShorthandPropertyTest {

    private static final Shorthand SHORTHAND = new Shorthand(Pack.CATALOGUE);

    @Property(tries = 3000)
    void aFindingThatIsWrittenReadsAsTheSameFinding(@ForAll("item") ExamItem item, @ForAll Random random,
            @ForAll("words") String words) {
        Finding finding = found(item, random, words);
        String line = SHORTHAND.print(finding).orElseThrow(() -> new AssertionError("not written: " + finding));
        assertSaid(finding, line);
    }

    /** Findings of any content are written in full or not at all. */
    @Property
    void whatCannotBeWrittenIsNotWritten(@ForAll("item") ExamItem item, @ForAll Random random, @ForAll String words) {
        Finding finding = found(item, random, words);
        finding.setComment(random.nextBoolean() ? words : finding.getComment());
        finding.setMethod(random.nextBoolean() ? words : null);
        SHORTHAND.print(finding).ifPresent(line -> assertSaid(finding, line));
    }

    private static void assertSaid(Finding finding, String line) {
        List<Entry> read = SHORTHAND.parse(line);
        assertEquals(1, read.size(), line);
        assertEquals(1, read.getFirst().statements().size(), line);
        Finding said = ((FindingEntry) read.getFirst().statements().getFirst()).found();
        Finding expected = EcoreUtil.copy(finding);
        expected.setId(said.getId());
        expected.setContentVersion(said.getContentVersion());
        assertTrue(EcoreUtil.equals(expected, said), () -> line + "\n" + expected + "\n" + said);
    }

    @Property
    void everyCharacterTypedIsUnderstoodOrMarked(@ForAll("line") String line) {
        int from = 0;
        for (Entry entry : SHORTHAND.parse(line)) {
            assertTrue(line.substring(from, entry.offset()).replaceAll("[;\\s]", "").isEmpty(), line);
            assertEquals(entry.understood(), !entry.statements().isEmpty());
            entry.mistake().ifPresent(mistake -> assertTrue(mistake.length() > 0 && mistake.offset() >= entry.offset()
                    && mistake.offset() + mistake.length() <= entry.offset() + entry.length(), line));
            from = entry.offset() + entry.length();
        }
        assertTrue(line.substring(from).replaceAll("[;\\s]", "").isEmpty(), line);
    }

    /** A word that is offered is never what is wrong with an entry. */
    @Property
    void whatIsSuggestedFitsWhereItIsSuggested(@ForAll("line") String line) {
        for (Suggestion suggestion : SHORTHAND.complete(line, line.length())) {
            assertEquals(line.length(), suggestion.offset() + suggestion.length());
            String done = line.substring(0, suggestion.offset()) + suggestion.word();
            Entry last = SHORTHAND.parse(done).getLast();
            assertTrue(last.mistake().map(mistake -> mistake.unfinished()
                    || mistake.offset() < suggestion.offset()).orElse(true), done);
        }
    }

    @Provide
    Arbitrary<ExamItem> item() {
        return Arbitraries.of(Pack.CATALOGUE.all(ExamItem.class));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("calf", "back  only, not leg", "late", "ظهر", "מהלך", "🏃 uphill", "firm", "all the way");
    }

    /** Words of the line in any order, with others among them. */
    @Provide
    Arbitrary<String> line() {
        List<String> words = List.of("flex", "sb", "slr", "gmed", "dl5", "seg", "posture", "hop", "npr", "odi", "wnl",
                "tx", "ex", "prog", "l", "r", "b", "c", "40", "400", "-3", "20/18", "4-", "+", "-", "?", "p", "pp", "p4",
                "n", ";", ";", "\"", "part", "l4", "neuro", "manual", "plank", "3x10", "שלום", "🏃", "\n", " ", "/",
                "reduced", "central", "full", "firm");
        return Arbitraries.of(words).list().ofMaxSize(25).map(list -> String.join(" ", list));
    }

    /** A finding at one of the places where items of its kind are examined. */
    private static Finding found(ExamItem item, Random random, String words) {
        Finding finding = FindingTextPropertyTest.found(item, random, words);
        List<String> levels = item instanceof PalpationItem felt ? felt.getLevels() : List.of();
        boolean middle = !item.isSided() || !levels.isEmpty() && random.nextInt(3) == 0;
        if (!levels.isEmpty()) {
            String level = levels.get(random.nextInt(levels.size()));
            finding.setLevel(middle && level.equals(SpineLayout.SACROILIAC) ? levels.getFirst() : level);
        }
        finding.setSide(middle ? Side.CENTRAL : random.nextBoolean() ? Side.LEFT : Side.RIGHT);
        if (finding instanceof SegmentFinding && finding.getPain() == null && finding.getPainful() == Tri.YES) {
            finding.setPain(5);
        }
        return finding;
    }
}
