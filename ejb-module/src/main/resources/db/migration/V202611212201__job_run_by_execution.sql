-- Lists of executions are in the order of JBeret's numbers, so nobody walks runs by their own id.
DROP INDEX job_run_job_idx;
CREATE INDEX job_run_job_idx ON job_run (job_name, execution_id);
