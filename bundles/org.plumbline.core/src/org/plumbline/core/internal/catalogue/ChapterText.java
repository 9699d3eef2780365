package org.plumbline.core.internal.catalogue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.plumbline.model.catalogue.Chapter;

/** A chapter as the text of a content file. */
public final class ChapterText {

    private static final int LINE_WIDTH = 110;

    private ChapterText() {
    }

    /** The text; a {@link ContentFile} reads it. The chapter is taken out of the file it was read from. */
    public static String of(Chapter chapter) {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("chapter.xml"));
        resource.getContents().add(chapter);
        StringWriter text = new StringWriter();
        try {
            resource.save(text, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH,
                    XMLResource.OPTION_URI_HANDLER, new URIHandlerImpl()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
