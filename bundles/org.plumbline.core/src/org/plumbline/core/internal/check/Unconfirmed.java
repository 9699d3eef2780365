package org.plumbline.core.internal.check;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Offer;
import org.plumbline.core.provenance.Origins;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.FieldOrigin;

/** That somebody vouches for what was carried over or drafted. */
final class Unconfirmed implements DocumentationCheck.OfNote {

    @Override
    public String id() {
        return "unconfirmed";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        List<EObject> parts = Provenances.unconfirmed(visit.header(), visit.note()).stream()
                .filter(part -> !Offer.isOpen(part)).toList();
        return parts.isEmpty() ? List.of()
                : List.of(new Shortfall("unconfirmed", Messages.format(Messages.unconfirmed, parts.size()),
                        place(parts.getFirst()), List.of(new QuickFix.Lead(Messages.lookAtIt, place(parts.getFirst())),
                                new QuickFix.Mend(Messages.format(Messages.confirmAll, parts.size()),
                                        hand -> Provenances.confirm(parts)))));
    }

    private static Place place(EObject part) {
        return part instanceof FieldOrigin origin ? Origins.owner(origin)
                .map(owner -> Place.of(owner, Origins.field(origin))).orElseGet(() -> Place.of(part, null))
                : Place.of(part, null);
    }
}
