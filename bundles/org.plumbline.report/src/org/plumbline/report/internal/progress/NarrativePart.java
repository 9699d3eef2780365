package org.plumbline.report.internal.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.progress.ReportingPeriod;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.chart.Assessment;
import org.plumbline.model.chart.Subjective;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Fields;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Report.Field;
import org.plumbline.report.model.Report.Section;

/** What the patient said, how care was answered, and what the clinician makes of it. */
final class NarrativePart {

    private final Care care;
    private final List<Visit> visits;

    NarrativePart(Care care, ReportingPeriod period) {
        this.care = care;
        visits = care.visits().stream().filter(visit -> period.encounters().contains(visit.header())).toList();
    }

    Section statements() {
        List<Row> rows = visits.stream().filter(visit -> !said(visit).isEmpty()).map(visit -> {
            Subjective subjective = visit.note().getSubjective();
            String source = care.source(visit);
            return new Row(List.of(care.cells().day(visit.date()), care.cells().words(said(visit)),
                    care.cells().number(subjective.getPainNow(), null, source),
                    care.cells().number(subjective.getPainWorst(), null, source)));
        }).toList();
        List<Column> columns = List.of(new Column(care.say("treatment.date"), Align.START, 1.8),
                new Column(care.say("said.what"), Align.START, 7), new Column(care.say("said.now"), Align.END, 1.4),
                new Column(care.say("said.worst"), Align.END, 1.5));
        return new Section(care.say("said"), rows.isEmpty() ? List.of()
                : List.of(new Table(care.say("said.caption"), columns, rows, List.of())));
    }

    private static String said(Visit visit) {
        Subjective subjective = visit.note().getSubjective();
        return subjective == null ? ""
                : Stream.of(subjective.getComplaint(), subjective.getSinceLast(), subjective.getCurrentFunction())
                        .filter(Objects::nonNull).map(String::strip).filter(words -> !words.isEmpty())
                        .reduce((first, next) -> first + (first.matches(".*\\p{Po}") ? " " : ". ") + next).orElse("");
    }

    Section assessment() {
        List<Block> blocks = new ArrayList<>();
        latest(Assessment::getText).map(Paragraph::new).ifPresent(blocks::add);
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, Optional<String>> part : List.of(
                Map.entry("assessment.response", latest(Assessment::getResponse)),
                Map.entry("assessment.impairments", latest(Assessment::getImpairments)),
                Map.entry("assessment.prognosis", latest(Assessment::getPrognosis)))) {
            part.getValue().ifPresent(words -> fields.add(new Field(care.say(part.getKey()), words)));
        }
        if (!fields.isEmpty()) {
            blocks.add(new Fields(fields));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(care.say("assessment.none")));
        }
        return new Section(care.say("assessment"), blocks);
    }

    /** What the latest encounter of the period that says anything about it says. */
    private Optional<String> latest(java.util.function.Function<Assessment, @Nullable String> part) {
        return visits.reversed().stream().map(visit -> visit.note().getAssessment()).filter(Objects::nonNull)
                .map(part).filter(words -> words != null && !words.isBlank()).map(words -> (String) words)
                .findFirst();
    }
}
