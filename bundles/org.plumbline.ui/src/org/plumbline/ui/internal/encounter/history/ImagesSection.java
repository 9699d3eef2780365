package org.plumbline.ui.internal.encounter.history;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__IMAGING;
import static org.plumbline.model.chart.ChartPackage.Literals.IMAGING_STUDY__DATE;
import static org.plumbline.model.chart.ChartPackage.Literals.IMAGING_STUDY__FINDING;
import static org.plumbline.model.chart.ChartPackage.Literals.IMAGING_STUDY__KIND;
import static org.plumbline.model.chart.ChartPackage.Literals.IMAGING_STUDY__REGION;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Button;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ImagingStudy;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;

/** The images of the episode: what was taken, when, and what it shows. */
public final class ImagesSection implements NoteSection {

    private ChartSession session;
    private ElementTable<ImagingStudy> table;
    private Button add;
    private Episode episode;

    @Override
    public String id() {
        return "images";
    }

    @Override
    public NotePart part() {
        return NotePart.SUBJECTIVE;
    }

    @Override
    public String title() {
        return Words.of(EPISODE__IMAGING);
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(EPISODE__IMAGING);
    }

    @Override
    public void build(SectionFrame frame) {
        session = frame.session();
        FeatureColumns columns = new FeatureColumns(session);
        table = new ElementTable<>(frame.body(), title(),
                List.<Column<ImagingStudy>>of(columns.of(IMAGING_STUDY__KIND, 14), columns.of(IMAGING_STUDY__DATE, 16),
                        columns.of(IMAGING_STUDY__REGION, 20), columns.of(IMAGING_STUDY__FINDING, 50)));
        table.onDelete(chosen -> session.remove(chosen, Messages.removeImage)).whenEmpty(Messages.noImages);
        add = frame.button(Messages.addImage, this::add);
    }

    private void add() {
        ImagingStudy image = ChartFactory.eINSTANCE.createImagingStudy();
        image.setId(UUID.randomUUID().toString());
        session.add(episode, EPISODE__IMAGING, image, Messages.addImage);
        table.edit(image, 0);
    }

    @Override
    public void show(NoteInput input) {
        episode = input.episode();
        table.show(episode.getImaging());
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof ImagingStudy || one instanceof Episode)) {
            show(input);
        }
    }

    @Override
    public void editable(boolean editable) {
        table.editable(editable);
        add.setEnabled(editable);
    }

    /** Nobody needs an image; where there is one, its day counts. */
    @Override
    public Completion completion(NoteInput input) {
        List<ImagingStudy> images = input.episode().getImaging();
        return images.isEmpty() ? Completion.NOT_NEEDED
                : images.stream().allMatch(image -> image.getDate() != null) ? Completion.COMPLETE
                        : Completion.STARTED;
    }
}
