package org.plumbline.bench.rival;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Section;

/** What a progress report says, in its order, in the few forms that every library knows. */
sealed interface Flow {

    record Heading(String text) implements Flow {
    }

    record Text(String text, boolean stressed) implements Flow {
    }

    record Pairs(List<Report.Field> fields) implements Flow {
    }

    record Grid(Table table) implements Flow {
    }

    record Lines(LineChart chart) implements Flow {
    }

    /** The body of a report. */
    static List<Flow> of(Report report) {
        List<Flow> flow = new ArrayList<>();
        for (Section section : report.sections()) {
            flow.add(new Heading(section.heading()));
            section.blocks().forEach(block -> add(block, flow));
        }
        flow.add(new Text(report.contentVersion(), false));
        flow.add(new Text(report.footnote(), false));
        return flow;
    }

    /** A cell as printed, its minus sign as a dash: the main font has none, and a second font would slow the others. */
    static String words(Cell cell) {
        return cell.text().replace('−', '–');
    }

    private static void add(Block block, List<Flow> flow) {
        switch (block) {
        case Block.Paragraph(String text, Emphasis emphasis) -> flow.add(new Text(text, emphasis == Emphasis.LEAD));
        case Block.Items items -> items.items().forEach(item -> flow.add(new Text("• " + item, false)));
        case Block.Fields(List<Report.Field> fields) -> flow.add(new Pairs(fields));
        case Block.Notice notice -> {
            flow.add(new Text(notice.title(), true));
            notice.lines().forEach(line -> flow.add(new Text("• " + line, false)));
        }
        case Table table -> {
            flow.add(new Text(table.caption(), true));
            flow.add(new Grid(table));
        }
        case LineChart chart -> flow.add(new Lines(chart));
        case Block.Signatures signatures -> signatures.signatories().forEach(
                who -> flow.add(new Text(who.name() + ", " + who.meaning() + " " + who.signedOn(), false)));
        case Block.Drawing drawing -> throw foreign(drawing);
        case Block.Exercise exercise -> throw foreign(exercise);
        case Block.LogGrid grid -> throw foreign(grid);
        case Block.PageBreak end -> throw foreign(end);
        }
    }

    private static IllegalArgumentException foreign(Block block) {
        return new IllegalArgumentException("Not in a progress report: " + block);
    }
}
