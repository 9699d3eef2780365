package org.plumbline.report.internal.rehab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.catalogue.Condition;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Report.Section;

/** What the patient has, why it happened, and what to do and to leave. */
final class DiagnosisPart {

    private final Care care;

    DiagnosisPart(Care care) {
        this.care = care;
    }

    /** The condition of the first diagnosis that names one. */
    Optional<Condition> primary() {
        return care.episode().getDiagnoses().stream().flatMap(diagnosis -> care.condition(diagnosis).stream())
                .findFirst();
    }

    /** The conditions in plain words, the first one first; as it is recorded only what the catalogue does not know. */
    Section explained() {
        List<Block> blocks = new ArrayList<>();
        List<Condition> conditions = care.episode().getDiagnoses().stream()
                .flatMap(diagnosis -> care.condition(diagnosis).stream()).distinct().toList();
        for (Condition condition : conditions) {
            blocks.add(new Paragraph(condition.getLabel(), Emphasis.LEAD));
            Optional.ofNullable(condition.getPlain()).map(Paragraph::new).ifPresent(blocks::add);
        }
        if (conditions.isEmpty()) {
            care.episode().getDiagnoses()
                    .forEach(diagnosis -> blocks.add(new Paragraph(diagnosis.getLabel(), Emphasis.LEAD)));
        }
        primary().map(Condition::getPlainWhy).ifPresent(why -> {
            blocks.add(new Paragraph(care.say("rehab.why"), Emphasis.LEAD));
            blocks.add(new Paragraph(why));
        });
        return new Section(care.say("rehab.diagnosis"), blocks);
    }

    Section advice() {
        List<Block> blocks = new ArrayList<>();
        primary().ifPresent(condition -> {
            list(blocks, "rehab.toDo", condition.getToDo());
            list(blocks, "rehab.toAvoid", condition.getToAvoid());
        });
        return new Section(care.say("rehab.advice"), blocks);
    }

    private void list(List<Block> blocks, String title, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Paragraph(care.say(title), Emphasis.LEAD));
            blocks.add(new Items(items, ListStyle.BULLET));
        }
    }
}
