package org.plumbline.properties;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.core.exam.FindingReading.Changes;
import org.plumbline.core.exam.FindingReading.Problem;
import org.plumbline.core.exam.FindingText;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.Grade;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.NeuroFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RangeFinding;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.StrengthFinding;
import org.plumbline.model.chart.TestFinding;
import org.plumbline.model.chart.TestResult;
import org.plumbline.model.chart.Tri;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was found, it is read as it was written, and whatever is typed is either understood or marked. */
class FindingTextPropertyTest {

    private static final FindingText TEXT = new FindingText(Pack.CATALOGUE);
    private static final List<String> GRADES = List.of("0", "0+", "1-", "1", "2+", "3-", "4", "4-", "4+", "5-", "5");

    @Property
    void whatIsWrittenIsReadAsTheSame(@ForAll("item") ExamItem item, @ForAll Random random, @ForAll("words") String words) {
        Finding finding = found(item, random, words);
        Finding read = EcoreUtil.copy(finding);
        assertInstanceOf(Changes.class, TEXT.read(read, "")).applyTo(read);
        String text = TEXT.print(finding);
        assertInstanceOf(Changes.class, TEXT.read(read, text), text).applyTo(read);
        assertTrue(EcoreUtil.equals(finding, read), text);
    }

    @Property
    void whatIsTypedIsUnderstoodOrMarked(@ForAll("item") ExamItem item, @ForAll String entry) {
        Finding finding = FindingDraft.of(item, "1");
        switch (TEXT.read(finding, entry)) {
            case Problem problem -> assertTrue(!problem.words().isBlank() && 0 <= problem.from()
                    && problem.from() <= problem.to() && problem.to() <= entry.length(), problem.toString());
            case Changes changes -> {
                changes.applyTo(finding);
                String text = TEXT.print(finding);
                assertTrue(assertInstanceOf(Changes.class, TEXT.read(finding, text), text).values().isEmpty(), text);
            }
        }
    }

    @Provide
    Arbitrary<ExamItem> item() {
        return Arbitraries.of(Pack.CATALOGUE.all(ExamItem.class));
    }

    /** Words with commas, signs, quotes and marks among them. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.oneOf(Arbitraries.of("p", "ok", "!", "40", ",", "\"", "+", "a", "i", "2+", "7/10", "pain"),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(8).map(word -> word.replaceAll("\\s", "x")))
                .list().ofMinSize(1).ofMaxSize(5).map(words -> words.stream().collect(Collectors.joining(" ")).strip())
                .filter(words -> !words.isEmpty() && !words.equals("\"") && !words.equals("\"\""));
    }

    /** A finding of an item with anything in it that may be found, and these words. */
    static Finding found(ExamItem item, Random random, String words) {
        Finding finding = FindingDraft.of(item, "1");
        Integer pain = random.nextBoolean() ? random.nextInt(11) : null;
        finding.setPain(pain);
        finding.setPainful(pain == null ? any(random, Tri.values()) : pain == 0 ? Tri.NO : Tri.YES);
        finding.setNormality(random.nextBoolean() ? Normality.NORMAL : Normality.ABNORMAL);
        double number = random.nextInt(-3000, 20001) / 100.0;
        switch (finding) {
            case RangeFinding range -> {
                range.setValue(random.nextBoolean() ? number : null);
                range.setGrade(any(random, Grade.values()));
                range.setEndFeel(random.nextBoolean() ? words : null);
            }
            case StrengthFinding strength -> {
                strength.setGrade(random.nextBoolean() ? GRADES.get(random.nextInt(GRADES.size())) : null);
                strength.setNewton(random.nextBoolean() ? Math.abs(number) : null);
                strength.setComment(random.nextBoolean() ? words : null);
            }
            case NeuroFinding neuro -> neuro.setResult(random.nextBoolean() ? "so " + words : null);
            case TestFinding test -> {
                test.setResult(any(random, TestResult.values()));
                test.setAngle(random.nextBoolean() ? number : null);
                test.setWords(random.nextBoolean() ? words : null);
            }
            case MovementFinding movement -> {
                movement.setRepetitions(random.nextBoolean() ? random.nextInt(1000) : null);
                movement.setResponse(any(random, PainResponse.values()));
                movement.setAfter(any(random, PainResponse.values()));
                movement.setComment(random.nextBoolean() ? words : null);
            }
            case SegmentFinding segment -> {
                segment.setTenderness(random.nextBoolean());
                segment.setAsymmetry(random.nextBoolean());
                segment.setRangeAbnormal(random.nextBoolean());
                segment.setToneChange(random.nextBoolean());
                segment.setComment(random.nextBoolean() ? words : null);
            }
            case FunctionFinding function -> {
                function.setValue(random.nextBoolean() ? Math.abs(number) : null);
                function.setPassed(any(random, Tri.values()));
                function.setWords(random.nextBoolean() ? words : null);
            }
            case ObservationFinding observation -> observation.setWords(random.nextBoolean() ? words : null);
            default -> throw new AssertionError(finding);
        }
        return finding;
    }

    private static <E> E any(Random random, E[] literals) {
        return literals[random.nextInt(literals.length)];
    }
}
