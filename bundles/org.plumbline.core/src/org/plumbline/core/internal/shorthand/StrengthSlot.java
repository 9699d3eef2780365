package org.plumbline.core.internal.shorthand;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.MuscleTest;
import org.plumbline.model.catalogue.NeuroItem;
import org.plumbline.model.catalogue.NeuroKind;
import org.plumbline.model.chart.Finding;

/** Power on the scale of the Medical Research Council: 0 to 5, from 1 to 4 with plus or minus, as 5-. */
final class StrengthSlot implements Slot {

    private static final Pattern GRADE = Pattern.compile("(\\d{1,2})([-+\u2212\u2013]?)(?:/5)?");
    private static final String POSSIBLE = "[0-5]|[1-5]-|[1-4]\\+";

    private final EAttribute feature;

    StrengthSlot(EAttribute feature) {
        this.feature = feature;
    }

    @Override
    public Map<EAttribute, Object> read(Token token, ExamItem item) throws Misread {
        Matcher matcher = GRADE.matcher(token.word());
        if (!graded(item) || !matcher.matches()) {
            return Map.of();
        }
        String sign = Objects.requireNonNull(matcher.group(2));
        String grade = matcher.group(1) + (sign.isEmpty() || sign.equals("+") ? sign : "-");
        if (!grade.matches(POSSIBLE)) {
            throw Misread.wrong(token, Messages.noGrade, token.text());
        }
        return Map.of(feature, grade);
    }

    private static boolean graded(ExamItem item) {
        return item instanceof MuscleTest || item instanceof NeuroItem neuro && neuro.getKind() == NeuroKind.POWER;
    }

    @Override
    public String write(Finding finding) {
        return feature.getEContainingClass().isInstance(finding) && finding.eGet(feature) instanceof String grade
                ? grade : "";
    }

    @Override
    public String say(Finding finding) {
        String grade = write(finding);
        return grade.matches(POSSIBLE) ? grade.replace('-', '\u2212') : grade;
    }

    @Override
    public boolean writes(EAttribute written) {
        return feature == written;
    }

    @Override
    public List<Word> words(ExamItem item) {
        return !graded(item) ? List.of() : List.of("5", "4+", "4", "4-", "3").stream()
                .map(grade -> new Word(grade, Messages.format(Messages.gradeOf, grade))).toList();
    }
}
