package hms.web.shared;

import hms.platform.Roles;

/** Where each role lands. */
final class Homes {

    private Homes() {}

    static String of(String role) {
        if (role == null) {
            return "/account/me";
        }
        return switch (role) {
            case Roles.ADMIN -> "/admin/home";
            case Roles.RECEPTIONIST -> "/scheduling/today";
            case Roles.NURSE -> "/inpatient/ward";
            case Roles.DOCTOR -> "/clinical/my-patients";
            case Roles.DATA_ENTRY -> "/clinical/entry";
            case Roles.CASHIER -> "/billing/cash";
            case Roles.MANAGER -> "/reporting/dashboard";
            case Roles.PRIVACY_OFFICER -> "/audit/events";
            default -> "/account/me";
        };
    }
}
