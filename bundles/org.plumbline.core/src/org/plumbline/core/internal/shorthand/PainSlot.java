package org.plumbline.core.internal.shorthand;

import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__PAIN;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__PAINFUL;
import static org.plumbline.model.chart.ChartPackage.Literals.RANGE_FINDING__END_FEEL;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.FunctionalTest;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Tri;

/**
 * Pain on it: {@code p}, with a score {@code p4}, without pain {@code p0}. In a functional test {@code pain} will do; in
 * others that word may begin a description. In a range of motion {@code pp} is pain that
 * stops the movement before anything else does, which is what an empty end feel is.
 */
final class PainSlot implements Slot {

    /** End feel of a movement that pain stops. */
    static final String EMPTY = "empty";

    private static final int MOST = 10;
    private static final Pattern SCORE = Pattern.compile("p(\\d{1,3})");

    @Override
    public Map<EAttribute, Object> read(Token token, ExamItem item) throws Misread {
        String word = token.word();
        if (word.equals("p") || word.equals("pain") && item instanceof FunctionalTest) {
            return Map.of(FINDING__PAINFUL, Tri.YES);
        }
        if (word.equals("pp") && item instanceof RangeOfMotion) {
            return Map.of(FINDING__PAINFUL, Tri.YES, RANGE_FINDING__END_FEEL, EMPTY);
        }
        Matcher score = SCORE.matcher(word);
        if (!score.matches()) {
            return Map.of();
        }
        int pain = Integer.parseInt(Objects.requireNonNull(score.group(1)));
        if (pain > MOST) {
            throw Misread.wrong(token, Messages.outside, token.text(), 0, MOST);
        }
        return Map.of(FINDING__PAINFUL, pain == 0 ? Tri.NO : Tri.YES, FINDING__PAIN, pain);
    }

    @Override
    public String write(Finding finding) {
        return finding.getPain() != null ? "p" + finding.getPain() : finding.getPainful() == Tri.YES ? "p" : "";
    }

    @Override
    public String say(Finding finding) {
        Integer pain = finding.getPain();
        return pain != null ? Messages.format(Messages.painScore, pain) : switch (finding.getPainful()) {
            case YES -> Messages.painful;
            case NO -> Messages.painless;
            default -> "";
        };
    }

    @Override
    public List<Word> words(ExamItem item) {
        List<Word> words = List.of(new Word("p", Messages.painful),
                new Word("p4", Messages.format(Messages.painScore, 4)));
        return item instanceof RangeOfMotion ? List.of(words.get(0), new Word("pp", Messages.painStops),
                words.get(1)) : words;
    }
}
