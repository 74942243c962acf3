/**
 * Takes runs in one round trip. Schedulers take turns by a lock that lasts as long as this call, so that each sees what the others
 * took: which runs are held up and which profiles are full depends on that. A claim that is lost with the database's last moments is
 * nobody's, and so is every delivery that it would have begun: it need not wait for the disk.
 */
export const claimFunction = `CREATE FUNCTION b24kit.claim_runs(
  taker text, given bigint, lease bigint, most integer, names text[], profiles jsonb, room integer, own_set text
) RETURNS SETOF b24kit.run LANGUAGE plpgsql AS $claim$
DECLARE
  moment bigint;
  taken b24kit.run;
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  IF own_set IS NOT NULL AND NOT EXISTS (SELECT 1 FROM b24kit.job_set WHERE name = own_set) THEN
    RAISE EXCEPTION 'the set of jobs is not known any more';
  END IF;
  PERFORM pg_advisory_xact_lock(1648518004, 1);
  moment := coalesce(given, b24kit.moment());
  FOR place IN 1..most LOOP
    UPDATE b24kit.run AS one
    SET status = 'running', attempt = one.attempt + 1, owner = taker, lease_until = moment + lease, started_at = moment,
      finished_at = NULL
    WHERE one.id = (
      SELECT run.id FROM b24kit.run AS run
      WHERE run.wake_at <= moment
        AND (names IS NULL OR run.job = ANY (names))
        -- Asked of each run that is looked at: EXISTS would be answered by reading the whole set.
        AND (own_set IS NULL
          OR (SELECT member.is_own FROM b24kit.job_of_set AS member WHERE member.set = own_set AND member.job = run.job))
        AND NOT EXISTS (SELECT 1 FROM b24kit.job_pause AS pause WHERE pause.job = run.job)
        -- One whose lease ran out is to be claimed itself: it holds up those that wait, but not another one of its kind.
        AND NOT EXISTS (
          SELECT 1 FROM b24kit.run AS other
          WHERE other.status = 'running' AND other.job = run.job AND other.recipient = run.recipient AND other.id <> run.id
            AND (run.status = 'waiting' OR other.lease_until > moment))
        AND (room IS NULL OR (
          SELECT count(*) FROM b24kit.run AS other
          WHERE other.status = 'running' AND other.lease_until > moment
            AND CASE WHEN own_set IS NULL THEN profiles ->> other.job = profiles ->> run.job
              ELSE (SELECT member.profile FROM b24kit.job_of_set AS member WHERE member.set = own_set AND member.job = other.job)
                = (SELECT member.profile FROM b24kit.job_of_set AS member WHERE member.set = own_set AND member.job = run.job)
              END) < room)
      ORDER BY run.wake_at, run.id LIMIT 1)
    RETURNING one.* INTO taken;
    EXIT WHEN taken.id IS NULL;
    RETURN NEXT taken;
    taken := NULL;
  END LOOP;
END $claim$`;
