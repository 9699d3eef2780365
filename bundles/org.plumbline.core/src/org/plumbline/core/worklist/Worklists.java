package org.plumbline.core.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.core.care.CareFacts;
import org.plumbline.core.care.CertificationClock;
import org.plumbline.core.care.CertificationRules;
import org.plumbline.core.care.EpisodeFacts;
import org.plumbline.core.care.PayerFigure;
import org.plumbline.core.care.PlanDates;
import org.plumbline.core.care.RaisedFlag;
import org.plumbline.core.care.TreatmentDays;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.course.CourseRules;
import org.plumbline.core.course.CourseSign;
import org.plumbline.core.internal.course.Messages;
import org.plumbline.core.reasoning.Source;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.RedFlag;

/** Tells what is due for each patient on a day. Made once for a catalogue and a day. */
public final class Worklists {

    /** How many treatment days before the last one a progress report comes into sight; a habit, no rule. */
    private static final int TREATMENT_DAYS_AHEAD = 2;

    /** How many days before its end a certification or plan comes into sight; a habit, no rule. */
    private static final int DAYS_AHEAD = 14;

    private static final Comparator<WorkItem> MOST_URGENT = Comparator.comparing((WorkItem item) -> !item.late())
            .thenComparing(WorkItem::day).thenComparing(WorkItem::chart);

    private final LocalDate today;
    private final Catalogue catalogue;
    private final CourseRules courses;
    private final Map<String, Optional<Payer>> payers = new HashMap<>();

    /** The clocks of a payer. */
    private record Payer(Optional<PayerFigure> treatmentDays, Optional<CertificationRules> certification) {
    }

    public Worklists(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
        courses = new CourseRules(catalogue);
    }

    /** The worklists of all these patients, each list with what is most urgent first. */
    public static Map<Worklist, List<WorkItem>> of(Collection<CareFacts> facts, LocalDate today, Catalogue catalogue) {
        Worklists worklists = new Worklists(catalogue, today);
        Map<Worklist, List<WorkItem>> lists = new EnumMap<>(Worklist.class);
        for (Worklist list : Worklist.values()) {
            lists.put(list, new ArrayList<>());
        }
        facts.forEach(each -> worklists.items(each).forEach(item -> lists.get(item.list()).add(item)));
        lists.values().forEach(list -> list.sort(MOST_URGENT));
        return lists;
    }

    /** What is due for one patient. */
    public List<WorkItem> items(CareFacts facts) {
        List<WorkItem> items = new ArrayList<>();
        flags(facts).ifPresent(items::add);
        Optional<Payer> payer = payers.computeIfAbsent(facts.ruleSet(), this::payer);
        for (EpisodeFacts episode : facts.episodes()) {
            payer.flatMap(rules -> report(facts, episode, rules)).ifPresent(items::add);
            episode.plan().ifPresent(plan -> {
                payer.flatMap(Payer::certification).flatMap(rules -> certification(facts, episode, plan, rules))
                        .ifPresent(items::add);
                examination(facts, episode, plan).ifPresent(items::add);
            });
            courses.signs(episode, today).stream().findFirst().map(sign -> offTrack(facts, episode, sign))
                    .ifPresent(items::add);
        }
        unsigned(facts).ifPresent(items::add);
        return items;
    }

    private Optional<Payer> payer(String ruleSet) {
        return catalogue.find(PayerRuleSet.class, ruleSet)
                .map(rules -> new Payer(TreatmentDays.allowed(rules), CertificationRules.of(rules)));
    }

    private Optional<WorkItem> flags(CareFacts facts) {
        List<RaisedFlag> open = facts.openFlags().stream().filter(flag -> !flag.day().isAfter(today))
                .sorted(Comparator.comparing(RaisedFlag::level)).toList();
        return open.stream().findFirst().map(worst -> new WorkItem(facts.chart(), "",
                open.size() == 1 ? Reason.FLAG_OPEN : Reason.FLAGS_OPEN, worst.day(), true,
                List.of(worst.label(), open.size() - 1), catalogue.find(RedFlag.class, worst.redFlag()).map(Source::of)
                        .orElse(new Source(worst.redFlag(), worst.label(), ""))));
    }

    private Optional<WorkItem> report(CareFacts facts, EpisodeFacts episode, Payer payer) {
        TreatmentDays days = episode.unreported().until(today);
        return payer.treatmentDays().filter(allowed -> days.count() >= allowed.value() - TREATMENT_DAYS_AHEAD)
                .map(allowed -> {
                    int left = allowed.value() - days.count();
                    return new WorkItem(facts.chart(), episode.id(),
                            left > 0 ? Reason.REPORT_NEAR : left == 0 ? Reason.REPORT_DUE : Reason.REPORT_OVER,
                            days.days().get(Math.min(days.count(), allowed.value()) - 1), left < 0,
                            List.of(days.count(), allowed.value()), Source.of(allowed.rule()));
                });
    }

    private Optional<WorkItem> certification(CareFacts facts, EpisodeFacts episode, PlanDates plan,
            CertificationRules rules) {
        return CertificationClock.of(plan, rules).flatMap(clock -> {
            if (clock.ends().isBefore(today)) {
                return Optional.of(dated(facts, episode, Reason.CERTIFICATION_ENDED, clock.ends(),
                        Source.of(clock.interval())));
            }
            if (!clock.certified()) {
                Optional<LocalDate> sign = clock.signBy();
                LocalDate by = sign.or(clock::certifyBy).orElse(plan.begun());
                return Optional.of(dated(facts, episode, sign.isPresent() ? Reason.ORDER_NOT_SIGNED
                        : Reason.NOT_CERTIFIED, by, Source.of(clock.certification().orElse(clock.interval()))));
            }
            return inSight(clock.ends()) ? Optional.of(dated(facts, episode, Reason.CERTIFICATION_ENDS, clock.ends(),
                    Source.of(clock.interval()))) : Optional.empty();
        });
    }

    /** Due by the end of the plan, unless the patient was examined again when that end was in sight. */
    private Optional<WorkItem> examination(CareFacts facts, EpisodeFacts episode, PlanDates plan) {
        LocalDate end = plan.end();
        if (end == null || !inSight(end)
                || episode.examined().filter(day -> !day.isBefore(end.minusDays(DAYS_AHEAD))).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(dated(facts, episode, end.isBefore(today) ? Reason.PLAN_ENDED : Reason.PLAN_ENDS, end,
                new Source("", Messages.planOfCare, "")));
    }

    private WorkItem offTrack(CareFacts facts, EpisodeFacts episode, CourseSign sign) {
        return new WorkItem(facts.chart(), episode.id(), Reason.COURSE, sign.day(), false, List.of(sign),
                sign.source());
    }

    private Optional<WorkItem> unsigned(CareFacts facts) {
        List<LocalDate> days = facts.unsigned().stream().filter(day -> !day.isAfter(today)).toList();
        return days.stream().findFirst().map(oldest -> new WorkItem(facts.chart(), "", Reason.NOT_SIGNED, oldest,
                oldest.isBefore(today), List.of(days.size()), new Source("", "", "")));
    }

    private WorkItem dated(CareFacts facts, EpisodeFacts episode, Reason reason, LocalDate day, Source source) {
        return new WorkItem(facts.chart(), episode.id(), reason, day, day.isBefore(today),
                List.of(ChronoUnit.DAYS.between(today, day)), source);
    }

    private boolean inSight(LocalDate day) {
        return !day.isAfter(today.plusDays(DAYS_AHEAD));
    }
}
