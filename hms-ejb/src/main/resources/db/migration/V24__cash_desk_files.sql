-- Cashiers hand out the lists of bills and accounts that they work with, until an administrator decides otherwise. The right alone
-- opens no list: a desk hands out as a file what its reader may read, so that the cash desk gets no list of the wards or the day.
INSERT INTO group_grant (group_id, role_name)
SELECT g.id, 'PATIENT_EXPORT' FROM user_group g
WHERE g.name = 'Cash desk'
  AND NOT EXISTS (SELECT 1 FROM group_grant h WHERE h.group_id = g.id AND h.role_name = 'PATIENT_EXPORT');
