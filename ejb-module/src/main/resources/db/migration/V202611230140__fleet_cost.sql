-- What vehicles need and what they cost: maintenance by date and distance, work orders, expenses with VAT, budgets.

-- What every vehicle of a kind needs; a vehicle that comes gets its plans from here.
CREATE TABLE fleet_plan_template (
    id              uuid         NOT NULL,
    organization_id uuid         NOT NULL,
    vehicle_kind    varchar(20)  NOT NULL,
    name            varchar(120) NOT NULL,
    every_months    integer,
    every_days      integer,
    every_km        bigint,
    soft_days       integer      NOT NULL,
    soft_km         bigint       NOT NULL,
    hard_days       integer      NOT NULL,
    hard_km         bigint       NOT NULL,
    note            varchar(2000),
    created_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT fleet_plan_template_pk PRIMARY KEY (id),
    CONSTRAINT fleet_plan_template_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_plan_template_rhythm_ck CHECK (every_months IS NOT NULL OR every_days IS NOT NULL OR every_km IS NOT NULL),
    CONSTRAINT fleet_plan_template_dates_ck CHECK (every_months IS NULL OR every_days IS NULL)
);
CREATE INDEX fleet_plan_template_organization_idx ON fleet_plan_template (organization_id, id);

CREATE TABLE fleet_plan (
    id              uuid         NOT NULL,
    organization_id uuid         NOT NULL,
    vehicle_id      uuid         NOT NULL,
    template_id     uuid,
    name            varchar(120) NOT NULL,
    every_months    integer,
    every_days      integer,
    every_km        bigint,
    last_done_on    date,
    last_done_km    bigint,
    due_on          date,
    due_km          bigint,
    -- So long before it is due it is soon, and so long after it is overdue.
    soft_days       integer      NOT NULL,
    soft_km         bigint       NOT NULL,
    hard_days       integer      NOT NULL,
    hard_km         bigint       NOT NULL,
    note            varchar(2000),
    -- One that was to be done once, and is, rests.
    active          boolean      NOT NULL,
    reset_at        timestamptz,
    reset_by        uuid,
    -- Up to which stage somebody was told of this round; past the version, and back to 0 when it is done.
    reminded_stage  integer      NOT NULL DEFAULT 0,
    created_at      timestamptz  NOT NULL,
    changed_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL,
    CONSTRAINT fleet_plan_pk PRIMARY KEY (id),
    CONSTRAINT fleet_plan_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_plan_vehicle_fk FOREIGN KEY (organization_id, vehicle_id) REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT fleet_plan_template_fk FOREIGN KEY (template_id) REFERENCES fleet_plan_template (id) ON DELETE SET NULL,
    CONSTRAINT fleet_plan_reset_by_fk FOREIGN KEY (reset_by) REFERENCES account (id),
    CONSTRAINT fleet_plan_due_ck CHECK (NOT active OR due_on IS NOT NULL OR due_km IS NOT NULL),
    CONSTRAINT fleet_plan_dates_ck CHECK (every_months IS NULL OR every_days IS NULL),
    CONSTRAINT fleet_plan_reminded_stage_ck CHECK (reminded_stage BETWEEN 0 AND 3)
);
CREATE INDEX fleet_plan_organization_idx ON fleet_plan (organization_id, id);
CREATE INDEX fleet_plan_vehicle_idx ON fleet_plan (vehicle_id, id);
-- However often a template is applied, a vehicle gets each of its plans once.
CREATE UNIQUE INDEX fleet_plan_template_uk ON fleet_plan (vehicle_id, template_id);

CREATE TABLE fleet_work_order (
    id              uuid          NOT NULL,
    organization_id uuid          NOT NULL,
    vehicle_id      uuid          NOT NULL,
    -- Counted in the organisation: what people call it by.
    number          bigint        NOT NULL,
    kind            varchar(15)   NOT NULL,
    title           varchar(160)  NOT NULL,
    -- Plans that it fulfils.
    plans           uuid[]        NOT NULL,
    workshop        varchar(160),
    scheduled_on    date,
    note            varchar(2000),
    currency        varchar(3)    NOT NULL,
    net             numeric(19,4) NOT NULL,
    vat             numeric(19,4) NOT NULL,
    gross           numeric(19,4) NOT NULL,
    state           varchar(15)   NOT NULL,
    odometer_km     bigint,
    created_at      timestamptz   NOT NULL,
    created_by      uuid,
    started_at      timestamptz,
    closed_at       timestamptz,
    changed_at      timestamptz   NOT NULL,
    version         bigint        NOT NULL,
    CONSTRAINT fleet_work_order_pk PRIMARY KEY (id),
    CONSTRAINT fleet_work_order_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_work_order_vehicle_fk FOREIGN KEY (organization_id, vehicle_id) REFERENCES fleet_vehicle (organization_id, id),
    CONSTRAINT fleet_work_order_created_by_fk FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT fleet_work_order_number_uk UNIQUE (organization_id, number),
    CONSTRAINT fleet_work_order_kind_ck CHECK (kind IN ('MAINTENANCE', 'REPAIR')),
    CONSTRAINT fleet_work_order_state_ck CHECK (state IN ('OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
    CONSTRAINT fleet_work_order_closed_ck CHECK ((closed_at IS NOT NULL) = (state IN ('DONE', 'CANCELLED')))
);
CREATE INDEX fleet_work_order_organization_idx ON fleet_work_order (organization_id, id);
CREATE INDEX fleet_work_order_vehicle_idx ON fleet_work_order (vehicle_id, id);

CREATE TABLE fleet_work_order_line (
    work_order_id uuid          NOT NULL,
    position      integer       NOT NULL,
    kind          varchar(10)   NOT NULL,
    description   varchar(200)  NOT NULL,
    quantity      numeric(12,3) NOT NULL,
    unit_price    numeric(19,4) NOT NULL,
    vat_rate      numeric(5,2)  NOT NULL,
    CONSTRAINT fleet_work_order_line_pk PRIMARY KEY (work_order_id, position),
    CONSTRAINT fleet_work_order_line_order_fk FOREIGN KEY (work_order_id) REFERENCES fleet_work_order (id) ON DELETE CASCADE,
    CONSTRAINT fleet_work_order_line_kind_ck CHECK (kind IN ('LABOUR', 'PART', 'OTHER'))
);

-- Each time that a plan was fulfilled: who said so, and by which work order.
CREATE TABLE fleet_plan_done (
    id              uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    plan_id         uuid        NOT NULL,
    done_on         date        NOT NULL,
    done_km         bigint,
    was_due_on      date,
    was_due_km      bigint,
    work_order_id   uuid,
    note            varchar(500),
    reset_by        uuid,
    reset_at        timestamptz NOT NULL,
    CONSTRAINT fleet_plan_done_pk PRIMARY KEY (id),
    CONSTRAINT fleet_plan_done_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_plan_done_plan_fk FOREIGN KEY (plan_id) REFERENCES fleet_plan (id) ON DELETE CASCADE,
    CONSTRAINT fleet_plan_done_order_fk FOREIGN KEY (work_order_id) REFERENCES fleet_work_order (id) ON DELETE SET NULL,
    CONSTRAINT fleet_plan_done_reset_by_fk FOREIGN KEY (reset_by) REFERENCES account (id)
);
CREATE INDEX fleet_plan_done_plan_idx ON fleet_plan_done (plan_id, id);

CREATE TABLE fleet_expense (
    id              uuid          NOT NULL,
    organization_id uuid          NOT NULL,
    vehicle_id      uuid          NOT NULL,
    driver_id       uuid,
    kind            varchar(15)   NOT NULL,
    spent_on        date          NOT NULL,
    currency        varchar(3)    NOT NULL,
    -- Null where several rates come together, as in a work order.
    vat_rate        numeric(5,2),
    net             numeric(19,4) NOT NULL,
    vat             numeric(19,4) NOT NULL,
    gross           numeric(19,4) NOT NULL,
    -- The same in the organisation's currency, at the rate of the day on which it was written.
    own_currency    varchar(3)    NOT NULL,
    own_net         numeric(19,4) NOT NULL,
    own_vat         numeric(19,4) NOT NULL,
    own_gross       numeric(19,4) NOT NULL,
    litres          numeric(9,3),
    full_tank       boolean       NOT NULL,
    odometer_km     bigint,
    station         varchar(160),
    note            varchar(2000),
    -- Receipts, in the order in which they were added.
    documents       uuid[]        NOT NULL,
    state           varchar(10)   NOT NULL,
    reason          varchar(500),
    decided_by      uuid,
    decided_at      timestamptz,
    work_order_id   uuid,
    created_at      timestamptz   NOT NULL,
    created_by      uuid,
    changed_at      timestamptz   NOT NULL,
    version         bigint        NOT NULL,
    CONSTRAINT fleet_expense_pk PRIMARY KEY (id),
    CONSTRAINT fleet_expense_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_expense_vehicle_fk FOREIGN KEY (organization_id, vehicle_id) REFERENCES fleet_vehicle (organization_id, id),
    CONSTRAINT fleet_expense_driver_fk FOREIGN KEY (organization_id, driver_id) REFERENCES fleet_driver (organization_id, id),
    CONSTRAINT fleet_expense_work_order_fk FOREIGN KEY (work_order_id) REFERENCES fleet_work_order (id),
    CONSTRAINT fleet_expense_created_by_fk FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT fleet_expense_decided_by_fk FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT fleet_expense_kind_ck CHECK (kind IN ('FUEL', 'REPAIR', 'MAINTENANCE', 'TOLL', 'PARKING', 'TAX', 'INSURANCE', 'FINE', 'OTHER')),
    CONSTRAINT fleet_expense_state_ck CHECK (state IN ('SUBMITTED', 'APPROVED', 'REJECTED')),
    CONSTRAINT fleet_expense_sum_ck CHECK (net + vat = gross AND own_net + own_vat = own_gross AND gross > 0),
    CONSTRAINT fleet_expense_reason_ck CHECK (state <> 'REJECTED' OR reason IS NOT NULL),
    CONSTRAINT fleet_expense_decided_ck CHECK ((state = 'SUBMITTED') = (decided_at IS NULL))
);
CREATE INDEX fleet_expense_organization_idx ON fleet_expense (organization_id, id);
CREATE INDEX fleet_expense_day_idx ON fleet_expense (organization_id, spent_on);
CREATE INDEX fleet_expense_vehicle_idx ON fleet_expense (vehicle_id, spent_on);
CREATE INDEX fleet_expense_driver_idx ON fleet_expense (driver_id) WHERE driver_id IS NOT NULL;
CREATE INDEX fleet_expense_waiting_idx ON fleet_expense (organization_id, id) WHERE state = 'SUBMITTED';
-- A work order makes one expense, however often it is finished at once.
CREATE UNIQUE INDEX fleet_expense_work_order_uk ON fleet_expense (work_order_id);

CREATE TABLE fleet_budget (
    id              uuid          NOT NULL,
    organization_id uuid          NOT NULL,
    -- Null for all vehicles together.
    vehicle_id      uuid,
    -- Null for expenses of every kind.
    kind            varchar(15),
    period          varchar(5)    NOT NULL,
    amount          numeric(19,4) NOT NULL,
    currency        varchar(3)    NOT NULL,
    created_at      timestamptz   NOT NULL,
    version         bigint        NOT NULL,
    CONSTRAINT fleet_budget_pk PRIMARY KEY (id),
    CONSTRAINT fleet_budget_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_budget_vehicle_fk FOREIGN KEY (organization_id, vehicle_id) REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT fleet_budget_period_ck CHECK (period IN ('MONTH', 'YEAR')),
    CONSTRAINT fleet_budget_amount_ck CHECK (amount > 0)
);
CREATE UNIQUE INDEX fleet_budget_uk ON fleet_budget (organization_id, coalesce(vehicle_id, '00000000-0000-0000-0000-000000000000'), coalesce(kind, ''), period);

-- Who was warned of what, once: the key is the memory.
CREATE TABLE fleet_budget_warning (
    budget_id  uuid        NOT NULL,
    begins_on  date        NOT NULL,
    percent    integer     NOT NULL,
    warned_at  timestamptz NOT NULL,
    CONSTRAINT fleet_budget_warning_pk PRIMARY KEY (budget_id, begins_on, percent),
    CONSTRAINT fleet_budget_warning_budget_fk FOREIGN KEY (budget_id) REFERENCES fleet_budget (id) ON DELETE CASCADE
);
