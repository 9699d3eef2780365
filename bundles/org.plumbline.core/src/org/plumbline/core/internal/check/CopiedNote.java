package org.plumbline.core.internal.check;

import java.util.List;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.note.Similarity;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;

/** That a note is not a copy of the one before it. */
final class CopiedNote implements DocumentationCheck.OfNote {

    private final int limit;

    /** @param limit percentage from which a note is taken for a copy */
    CopiedNote(int limit) {
        this.limit = limit;
    }

    @Override
    public String id() {
        return "copied-note";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        int number = known.visits().indexOf(visit);
        if (number < 1) {
            return List.of();
        }
        Similarity alike = Similarity.of(visit.note(), known.visits().get(number - 1).note());
        return !alike.looksCopied(limit) ? List.of() : alike.repeated().stream().limit(1).map(longest -> {
            Place place = Place.of(longest.owner(), longest.field());
            return new Shortfall("copied", Messages.format(Messages.copied, alike.percent()), place,
                    List.of(new QuickFix.Lead(Messages.sayWhatIsNew, place)));
        }).toList();
    }
}
