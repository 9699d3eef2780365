package org.plumbline.model.io;

import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** What parsers learn about the names of features, for all threads. Names without a feature are not remembered. */
@NonNullByDefault({})
final class FeatureNames extends ConcurrentHashMap<Object, Object> {

    private static final long serialVersionUID = 1L;

    @Override
    public Object put(Object name, Object feature) {
        return feature == null ? null : super.put(name, feature);
    }
}
