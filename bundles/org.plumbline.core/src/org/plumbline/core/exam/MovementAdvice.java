package org.plumbline.core.exam;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Link;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.RuleKind;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.PainResponse;

/** What to do about a movement after which pain has moved: rule R-03 of the content, and whatever rules it links to. */
public enum MovementAdvice {
    /** Pain moved away from the spine, then or a minute later. */
    STOP,
    /** Pain moved towards the spine and has not moved away. */
    CONTINUE,
    /** The place of the pain says nothing. */
    NONE;

    /** What a finding advises. A movement that drives pain outwards once is stopped, whatever was felt later. */
    public static MovementAdvice of(MovementFinding finding) {
        List<PainResponse> felt = Stream.of(finding.getResponse(), finding.getAfter()).toList();
        return felt.contains(PainResponse.PERIPHERALIZES) ? STOP
                : felt.contains(PainResponse.CENTRALIZES) ? CONTINUE : NONE;
    }

    /** The rules on where pain moves that an item of the examination refers to. */
    public static List<Rule> rules(ExamItem item, Catalogue catalogue) {
        return catalogue.find(Rule.class, item.getLinks().stream().map(Link::getTarget).toList()).stream()
                .filter(rule -> rule.getKind() == RuleKind.DIRECTION).toList();
    }
}
