package org.plumbline.core.internal.shorthand;

import static org.plumbline.model.chart.ChartPackage.Literals.SEGMENT_FINDING__ASYMMETRY;
import static org.plumbline.model.chart.ChartPackage.Literals.SEGMENT_FINDING__RANGE_ABNORMAL;
import static org.plumbline.model.chart.ChartPackage.Literals.SEGMENT_FINDING__TENDERNESS;
import static org.plumbline.model.chart.ChartPackage.Literals.SEGMENT_FINDING__TONE_CHANGE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.Finding;

/** The letters of P.A.R.T. that were found at a segment, in one word. */
final class SegmentSlot implements Slot {

    private static final List<EAttribute> MARKS = List.of(SEGMENT_FINDING__TENDERNESS, SEGMENT_FINDING__ASYMMETRY,
            SEGMENT_FINDING__RANGE_ABNORMAL, SEGMENT_FINDING__TONE_CHANGE);
    private static final String LETTERS = "part";

    @Override
    public Map<EAttribute, Object> read(Token token, ExamItem item) {
        String word = token.word();
        boolean letters = word.length() <= LETTERS.length() && word.chars().distinct().count() == word.length()
                && word.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        if (letters) {
            for (int i = 0; i < LETTERS.length(); i++) {
                values.put(MARKS.get(i), word.indexOf(LETTERS.charAt(i)) >= 0);
            }
        }
        return values;
    }

    @Override
    public String write(Finding finding) {
        return MARKS.stream().filter(mark -> Boolean.TRUE.equals(finding.eGet(mark)))
                .map(mark -> LETTERS.substring(MARKS.indexOf(mark), MARKS.indexOf(mark) + 1))
                .collect(Collectors.joining());
    }

    @Override
    public String say(Finding finding) {
        return String.join(" ", write(finding).toUpperCase(Locale.ROOT).split(""));
    }

    @Override
    public List<Word> words(ExamItem item) {
        return List.of(new Word("p", Messages.tender), new Word("a", Messages.asymmetry),
                new Word("r", Messages.restricted), new Word("t", Messages.tone),
                new Word(LETTERS, Messages.part));
    }
}
