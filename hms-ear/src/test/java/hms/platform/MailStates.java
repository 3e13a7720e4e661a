package hms.platform;

import hms.it.Bench;

/** Where a mail stands, once the timer has looked at it. */
final class MailStates {

    private static final int PATIENCE_SECONDS = 30;

    private MailStates() {}

    static String afterAWhile(Bench bench, long id) throws Exception {
        String state = "WAITING";
        for (int second = 0; second < PATIENCE_SECONDS && "WAITING".equals(state); second++) {
            Thread.sleep(1000);
            state = (String) bench.rows("SELECT state FROM outbox_message WHERE id = ?", id)
                    .get(0)
                    .get("state");
        }
        return state;
    }
}
