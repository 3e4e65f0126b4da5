package org.pyston.asm.ir;

import org.objectweb.asm.Label;

/** Inside a suite after which something is done on every way out: {@code break} and {@code continue} come to labels of its own. */
abstract class SuiteFlow extends Flow {
    /** Where a {@code break} in the suite comes; null while there is none. */
    protected Label breaking;
    /** Where a {@code continue} in the suite comes; null while there is none. */
    protected Label continuing;

    protected SuiteFlow(Flow outer) {
        super(outer);
    }

    @Override
    public final Label breakLabel() {
        if (breaking == null && outer().breakLabel() != null) {
            breaking = new Label();
        }
        return breaking;
    }

    @Override
    public final Label continueLabel() {
        if (continuing == null && outer().continueLabel() != null) {
            continuing = new Label();
        }
        return continuing;
    }
}
