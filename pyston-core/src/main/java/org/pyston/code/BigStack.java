package org.pyston.code;

/** Runs what recurses into trees: on the caller's stack if that suffices, else once more on a large one. */
final class BigStack {

    private static final long SIZE = 512L << 20;

    private BigStack() {
    }

    /** Something that may be run again from the start. */
    interface Task<R> {
        R run();
    }

    static <R> R call(Task<R> task) {
        try {
            return task.run();
        } catch (StackOverflowError e) {
            return onThread(task);
        }
    }

    private static <R> R onThread(Task<R> task) {
        Job<R> job = new Job<>(task);
        Thread thread = new Thread(null, job, "code-units", SIZE);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return job.result();
    }

    private static final class Job<R> implements Runnable {

        private final Task<R> task;
        private R result;
        private RuntimeException failure;
        private Error error;

        Job(Task<R> task) {
            this.task = task;
        }

        @Override
        public void run() {
            try {
                result = task.run();
            } catch (RuntimeException e) {
                failure = e;
            } catch (Error e) {
                error = e;
            }
        }

        R result() {
            if (failure != null) {
                throw failure;
            } else if (error != null) {
                throw error;
            }
            return result;
        }
    }
}
