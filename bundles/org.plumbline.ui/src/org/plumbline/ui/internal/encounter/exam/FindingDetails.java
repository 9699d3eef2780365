package org.plumbline.ui.internal.encounter.exam;

import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__COMMENT;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__METHOD;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__POSITION;
import static org.plumbline.ui.internal.form.FieldSpec.line;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Side;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.FieldEditor;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.PageBody;

/** What there is to enter about the finding of the cell with the focus, besides what stands in it. */
final class FindingDetails {

    private final Composite place;
    private final Label caption;
    private final FieldForm form;
    private Optional<Finding> shown = Optional.empty();
    private boolean editable = true;

    FindingDetails(Composite parent, FieldEditor editor) {
        place = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        place.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
        place.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
        place.setVisible(false);
        caption = Style.STRONG.on(new Label(place, SWT.NONE));
        caption.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        form = new FieldForm(place, editor,
                List.of(line(FINDING__POSITION, 2), line(FINDING__METHOD, 2), line(FINDING__COMMENT, 2)));
        form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
    }

    /** Shows a finding beside that of last time; nothing where there is none. */
    void show(Optional<Finding> finding, Optional<Finding> before) {
        if (finding.equals(shown)) {
            return;
        }
        shown = finding;
        form.show(finding.orElse(null), before.orElse(null));
        form.editable(shown.isPresent() && editable);
        caption.setText(finding.map(FindingDetails::name).orElse(""));
        PageBody.show(place, shown.isPresent());
    }

    private static String name(Finding finding) {
        return finding.getSide() == Side.UNSPECIFIED ? finding.getLabel() : Messages.bind(Messages.details,
                finding.getLabel(), Words.of(finding.getSide()).toLowerCase(Locale.getDefault()));
    }

    /** Says whether the finding may be changed. */
    void editable(boolean may) {
        editable = may;
        form.editable(may && shown.isPresent());
    }
}
