package org.plumbline.core.exam;

import java.util.List;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.RuleKind;

/** Which gates of the return to running an examination feeds. */
public final class Gates {

    private Gates() {
    }

    /** The gates, and items of gates with several, that name the item or that the item speaks for or against. */
    public static List<Rule> fedBy(ExamItem item, Catalogue catalogue) {
        return catalogue.all(Rule.class).stream().filter(rule -> rule.getKind() == RuleKind.GATE)
                .filter(rule -> rule.getRelated().contains(item.getId())
                        || item.getLinks().stream().anyMatch(link -> rule.getId().equals(link.getTarget())))
                .toList();
    }
}
