package org.pyston.modules.sys;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What {@code sys} keeps for one interpreter beside its namespace. */
public final class SysState {
    private final List<Object> auditHooks = new CopyOnWriteArrayList<>();
    private volatile double switchInterval = 0.005;
    private volatile boolean finalizing;

    public SysState() {
    }

    List<Object> auditHooks() {
        return auditHooks;
    }

    double switchInterval() {
        return switchInterval;
    }

    void setSwitchInterval(double seconds) {
        switchInterval = seconds;
    }

    /** {@code sys.is_finalizing()}. */
    public boolean isFinalizing() {
        return finalizing;
    }

    /** The interpreter shuts down from now on. */
    public void setFinalizing() {
        finalizing = true;
    }
}
