package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__RED_FLAGS;
import static org.plumbline.model.chart.ChartPackage.Literals.RED_FLAG_ANSWER__ACTION;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.screening.RedFlags;
import org.plumbline.core.screening.Screen;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;

/** That every red flag that was asked is answered, and something is done about each that is present. */
final class RedFlagScreen implements DocumentationCheck.OfNote {

    @Override
    public String id() {
        return "red-flags";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        List<Shortfall> shortfalls = RedFlags.open(visit.note()).stream().map(flag -> withoutAction(flag, known))
                .collect(Collectors.toCollection(ArrayList::new));
        List<RedFlagAnswer> flags = visit.note().getRedFlags();
        long open = flags.stream().filter(flag -> flag.getPresent() == Tri.OPEN).count();
        boolean never = flags.isEmpty() && visit.header().getKind() == EncounterKind.EVALUATION;
        if (open > 0 || never) {
            Place place = Place.of(visit.note(), ENCOUNTER__RED_FLAGS);
            Screen screen = new Screen(visit.note(), known.catalogue());
            shortfalls.add(new Shortfall("screen", never ? Messages.notScreened
                    : Messages.format(Messages.screenOpen, open), place,
                    List.of(new QuickFix.Lead(Messages.answerScreen, place),
                            new QuickFix.Mend(Messages.restIsAbsent, hand -> screen.otherRedFlagsNo()))));
        }
        return shortfalls;
    }

    private static Shortfall withoutAction(RedFlagAnswer flag, ClinicalCase known) {
        Place place = Place.of(flag, RED_FLAG_ANSWER__ACTION);
        List<QuickFix> fixes = known.catalogue().find(RedFlag.class, flag.getRedFlag()).map(RedFlag::getAction)
                .<List<QuickFix>>map(action -> List.of(new QuickFix.Mend(Messages.format(Messages.recordAction, action),
                        hand -> Screen.dealtWith(flag, action, hand.at())), new QuickFix.Lead(Messages.enterAction,
                                place))).orElseGet(() -> List.of(new QuickFix.Lead(Messages.enterAction, place)));
        return new Shortfall("action/" + flag.getRedFlag(), Messages.format(Messages.redFlagWithoutAction,
                flag.getLabel()), place, fixes);
    }
}
