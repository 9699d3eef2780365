package org.plumbline.report.internal.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plumbline.core.billing.UnitRule;
import org.plumbline.core.billing.VisitUnits;
import org.plumbline.core.progress.ReportingPeriod;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.PayerTopic;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Report.Section;

/** What was done in the period: by visit, and by procedure code. */
final class TreatmentPart {

    private final Care care;
    private final List<Visit> visits;
    private final Optional<PayerRuleSet> payer;
    private final Optional<UnitRule> rule;

    TreatmentPart(Care care, ReportingPeriod period) {
        this.care = care;
        visits = care.visits().stream().filter(visit -> period.encounters().contains(visit.header()))
                .filter(visit -> !visit.note().getTreatments().isEmpty()).toList();
        payer = care.coverage().map(Coverage::getRuleSet)
                .flatMap(id -> care.catalogue().find(PayerRuleSet.class, id));
        rule = payer.flatMap(UnitRule::of);
    }

    /** How the payer says that units are counted. */
    private static Optional<PayerRule> wording(PayerRuleSet payer) {
        return payer.getRules().stream().filter(rule -> rule.getTopic() == PayerTopic.UNITS).findFirst();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (visits.isEmpty()) {
            blocks.add(new Paragraph(care.say("treatment.none")));
        } else {
            blocks.add(byVisit());
            List<Row> codes = codes();
            if (!codes.isEmpty()) {
                blocks.add(byCode(codes));
            }
            payer.filter(known -> rule.isPresent()).flatMap(TreatmentPart::wording)
                    .ifPresent(words -> blocks.add(new Paragraph(care.say("treatment.rule", words.getLabel(),
                            words.getText()), Emphasis.MUTED)));
        }
        return new Section(care.say("treatment"), blocks);
    }

    private Table byVisit() {
        List<Column> columns = List.of(new Column(care.say("treatment.date"), Align.START, 1.8),
                new Column(care.say("treatment.kind"), Align.START, 1.8),
                new Column(care.say("treatment.given"), Align.START, 8),
                new Column(care.say("treatment.timed"), Align.END, 1.2),
                new Column(care.say("treatment.all"), Align.END, 1.2),
                new Column(care.say("treatment.units"), Align.END, 1));
        List<Row> rows = visits.stream().map(visit -> {
            VisitUnits units = VisitUnits.of(visit.note(), rule);
            String source = care.source(visit);
            return new Row(List.of(care.cells().day(visit.date()),
                    care.cells().words(care.language().name(visit.header().getKind())),
                    care.cells().words(given(visit)), care.cells().number(units.timedMinutes(), null, source),
                    care.cells().number(units.allMinutes(), null, source),
                    care.cells().number(units.total(), null, source)));
        }).toList();
        return new Table(care.say("treatment.byVisit"), columns, rows, List.of(care.cells().words(care.say("total")),
                new Cell.Blank(), new Cell.Blank(), care.cells().sum(rows, 3), care.cells().sum(rows, 4),
                care.cells().sum(rows, 5)));
    }

    private String given(Visit visit) {
        return visit.note().getTreatments().stream().map(line -> {
            String name = line.getRegions() == null ? line.getLabel() : line.getLabel() + ", " + line.getRegions();
            String code = line.getProcedure() == null ? "" : line.getProcedure()
                    + (line.getModifiers() == null ? "" : '-' + line.getModifiers());
            return code.isEmpty() ? name : care.say("treatment.coded", name, code);
        }).collect(Collectors.joining("; "));
    }

    /** Visits, minutes and units of a procedure code. */
    private static final class Sum {
        private final String label;
        private int visits;
        private int minutes;
        private int units;

        Sum(String label) {
            this.label = label;
        }
    }

    private List<Row> codes() {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Visit visit : visits) {
            VisitUnits.of(visit.note(), rule).units().forEach((code, units) -> {
                List<TreatmentLine> lines = visit.note().getTreatments().stream()
                        .filter(line -> code.equals(line.getProcedure())).toList();
                Sum sum = sums.computeIfAbsent(code, unknown -> new Sum(lines.getFirst().getLabel()));
                sum.visits++;
                sum.units += units;
                sum.minutes += lines.stream().filter(line -> line.getMinutes() != null)
                        .mapToInt(TreatmentLine::getMinutes).sum();
            });
        }
        return sums.entrySet().stream().map(entry -> {
            Sum sum = entry.getValue();
            String source = care.say("treatment.source");
            return new Row(List.of(care.cells().words(entry.getKey()), care.cells().words(sum.label),
                    care.cells().number(sum.visits, null, source), care.cells().number(sum.minutes, null, source),
                    care.cells().number(sum.units, null, source)));
        }).toList();
    }

    private Table byCode(List<Row> rows) {
        List<Column> columns = List.of(new Column(care.say("treatment.code"), Align.START, 1.4),
                new Column(care.say("treatment.service"), Align.START, 5),
                new Column(care.say("treatment.visits"), Align.END, 1.2),
                new Column(care.say("treatment.minutes"), Align.END, 1.2),
                new Column(care.say("treatment.units"), Align.END, 1.2));
        return new Table(care.say("treatment.byCode"), columns, rows, List.of(care.cells().words(care.say("total")),
                new Cell.Blank(), new Cell.Blank(), care.cells().sum(rows, 3), care.cells().sum(rows, 4)));
    }
}
