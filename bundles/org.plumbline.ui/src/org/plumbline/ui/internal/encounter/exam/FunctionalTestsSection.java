package org.plumbline.ui.internal.encounter.exam;

import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.Gates;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.ui.internal.form.Column;

/** Functional tests, and the gates of the return to running that they feed. */
public final class FunctionalTestsSection extends ExamSection {

    public FunctionalTestsSection(Catalogue catalogue) {
        super("functional-tests", Messages.function, catalogue, "function");
    }

    @Override
    protected String itemTitle() {
        return Messages.test;
    }

    @Override
    protected String prompt() {
        return Messages.addFunction;
    }

    @Override
    protected List<Column<ExamRow>> before() {
        return List.of(Column.reading(Messages.gate, 9, row -> Gates.fedBy(row.item(), catalogue()).stream()
                .map(Rule::getId).collect(Collectors.joining(", "))));
    }
}
