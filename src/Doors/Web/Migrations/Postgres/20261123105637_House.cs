using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class House : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "accounts");

            migrationBuilder.EnsureSchema(
                name: "organisation");

            migrationBuilder.EnsureSchema(
                name: "calendar");

            migrationBuilder.EnsureSchema(
                name: "kernel");

            migrationBuilder.EnsureSchema(
                name: "dossiers");

            migrationBuilder.EnsureSchema(
                name: "documents");

            migrationBuilder.EnsureSchema(
                name: "procedures");

            migrationBuilder.EnsureSchema(
                name: "forms");

            migrationBuilder.EnsureSchema(
                name: "people");

            migrationBuilder.EnsureSchema(
                name: "payments");

            migrationBuilder.EnsureSchema(
                name: "processes");

            migrationBuilder.EnsureSchema(
                name: "regimes");

            migrationBuilder.CreateTable(
                name: "account",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    holder = table.Column<Guid>(type: "uuid", nullable: false),
                    holder_name = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    must_change_password = table.Column<bool>(type: "boolean", nullable: false),
                    is_suspended = table.Column<bool>(type: "boolean", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sealed_secret = table.Column<string>(type: "text", nullable: true),
                    last_code_step = table.Column<long>(type: "bigint", nullable: false),
                    user_name = table.Column<string>(type: "text", nullable: true),
                    normalized_user_name = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    normalized_email = table.Column<string>(type: "text", nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "agency",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    parent = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_code = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    successor = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "agency_calendar",
                schema: "calendar",
                columns: table => new
                {
                    agency = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_calendar", x => x.agency);
                });

            migrationBuilder.CreateTable(
                name: "change_stamp",
                schema: "kernel",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change_stamp", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "document",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: true),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    pages = table.Column<int>(type: "integer", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: true),
                    source = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    verification_code = table.Column<string>(type: "text", nullable: true),
                    replaced_by = table.Column<Guid>(type: "uuid", nullable: true),
                    signatures = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "done_once",
                schema: "kernel",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    fingerprint = table.Column<string>(type: "text", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_done_once", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "dossier",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_number = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: true),
                    stage = table.Column<string>(type: "text", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    return_by = table.Column<string>(type: "text", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    procedure_version = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure_name = table.Column<string>(type: "text", nullable: false),
                    plain_name = table.Column<string>(type: "text", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    @case = table.Column<string>(name: "case", type: "text", nullable: false),
                    rule_set = table.Column<string>(type: "text", nullable: false),
                    process = table.Column<Guid>(type: "uuid", nullable: false),
                    allotment = table.Column<string>(type: "text", nullable: false),
                    result_name = table.Column<string>(type: "text", nullable: false),
                    result_paper_type = table.Column<string>(type: "text", nullable: true),
                    applicant = table.Column<Guid>(type: "uuid", nullable: false),
                    applicant_name = table.Column<string>(type: "text", nullable: false),
                    applicant_fold = table.Column<string>(type: "text", nullable: false),
                    applicant_number = table.Column<string>(type: "text", nullable: false),
                    applicant_phone = table.Column<string>(type: "text", nullable: true),
                    applicant_address = table.Column<string>(type: "text", nullable: true),
                    submitter = table.Column<Guid>(type: "uuid", nullable: false),
                    submitter_name = table.Column<string>(type: "text", nullable: false),
                    assisted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    receiving_agency = table.Column<string>(type: "text", nullable: false),
                    competent_agency = table.Column<string>(type: "text", nullable: false),
                    competent_agency_name = table.Column<string>(type: "text", nullable: false),
                    form_version = table.Column<Guid>(type: "uuid", nullable: true),
                    answers = table.Column<string>(type: "text", nullable: false),
                    papers = table.Column<string>(type: "text", nullable: false),
                    ledger = table.Column<string>(type: "text", nullable: false),
                    supplements = table.Column<string>(type: "text", nullable: false),
                    run = table.Column<string>(type: "text", nullable: true),
                    draft = table.Column<string>(type: "text", nullable: true),
                    result = table.Column<string>(type: "text", nullable: true),
                    delivery = table.Column<string>(type: "text", nullable: true),
                    fee = table.Column<long>(type: "bigint", nullable: false),
                    paid = table.Column<long>(type: "bigint", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer_due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    first_due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stopped_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stopped_for = table.Column<long>(type: "bigint", nullable: false),
                    counted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_late = table.Column<bool>(type: "boolean", nullable: false),
                    handler_agency = table.Column<string>(type: "text", nullable: true),
                    handler_role = table.Column<string>(type: "text", nullable: true),
                    handler_officer = table.Column<Guid>(type: "uuid", nullable: true),
                    queue_due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "external_login",
                schema: "accounts",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_external_login", x => new { x.login_provider, x.provider_key });
                });

            migrationBuilder.CreateTable(
                name: "form",
                schema: "forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_form", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_run",
                schema: "procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    started_by = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created = table.Column<int>(type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    refused = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_run", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journal",
                schema: "kernel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    actor_kind = table.Column<string>(type: "text", nullable: false),
                    actor_name = table.Column<string>(type: "text", nullable: false),
                    office = table.Column<string>(type: "text", nullable: true),
                    on_behalf_of = table.Column<Guid>(type: "uuid", nullable: true),
                    origin = table.Column<string>(type: "text", nullable: true),
                    deed = table.Column<string>(type: "text", nullable: false),
                    is_reading = table.Column<bool>(type: "boolean", nullable: false),
                    subject = table.Column<Guid>(type: "uuid", nullable: true),
                    events = table.Column<string>(type: "text", nullable: false),
                    refused = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "machine_client",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    secret_hash = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: true),
                    enterprise = table.Column<Guid>(type: "uuid", nullable: true),
                    enterprise_name = table.Column<string>(type: "text", nullable: true),
                    is_suspended = table.Column<bool>(type: "boolean", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_machine_client", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mandate",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    representative = table.Column<Guid>(type: "uuid", nullable: false),
                    principal = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure_code = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    is_revoked = table.Column<bool>(type: "boolean", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mandate", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                schema: "kernel",
                columns: table => new
                {
                    series = table.Column<string>(type: "text", nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => x.series);
                });

            migrationBuilder.CreateTable(
                name: "officer",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    login = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_officer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                schema: "kernel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    delivery = table.Column<string>(type: "text", nullable: false),
                    @event = table.Column<string>(name: "event", type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    last_error = table.Column<string>(type: "text", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "paper_type",
                schema: "procedures",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    says = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_type", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "payment",
                schema: "payments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    method = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    receipt_number = table.Column<string>(type: "text", nullable: false),
                    collected_by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person",
                schema: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    born_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sex = table.Column<string>(type: "text", nullable: true),
                    address = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    legal_representative = table.Column<string>(type: "text", nullable: true),
                    channels = table.Column<string>(type: "text", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedure",
                schema: "procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawal_decision = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "process",
                schema: "processes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    definition = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_process", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "revision",
                schema: "calendar",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    days = table.Column<string>(type: "text", nullable: false),
                    closures = table.Column<string>(type: "text", nullable: false),
                    hours = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_revision", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "rule_set",
                schema: "regimes",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    rules = table.Column<string>(type: "text", nullable: false),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rule_set", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "sign_in",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: true),
                    step = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    origin = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "unit",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    is_one_stop = table.Column<bool>(type: "boolean", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vault_item",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    paper_type = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: true),
                    issued_by = table.Column<string>(type: "text", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    trust = table.Column<string>(type: "text", nullable: false),
                    document = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: true),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    replaced_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vault_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vault_use",
                schema: "documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<Guid>(type: "uuid", nullable: false),
                    used_in = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vault_use", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "agency_name",
                schema: "organisation",
                columns: table => new
                {
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_name", x => new { x.agency_id, x.from });
                    table.ForeignKey(
                        name: "FK_agency_name_agency_agency_id",
                        column: x => x.agency_id,
                        principalSchema: "organisation",
                        principalTable: "agency",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "closure",
                schema: "calendar",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    from_time = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    until_time = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_closure", x => x.id);
                    table.ForeignKey(
                        name: "FK_closure_agency_calendar_agency",
                        column: x => x.agency,
                        principalSchema: "calendar",
                        principalTable: "agency_calendar",
                        principalColumn: "agency",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "special_day",
                schema: "calendar",
                columns: table => new
                {
                    agency = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    swapped_with = table.Column<DateOnly>(type: "date", nullable: true),
                    hours = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    is_provisional = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_special_day", x => new { x.agency, x.day });
                    table.ForeignKey(
                        name: "FK_special_day_agency_calendar_agency",
                        column: x => x.agency,
                        principalSchema: "calendar",
                        principalTable: "agency_calendar",
                        principalColumn: "agency",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "weekly_hours",
                schema: "calendar",
                columns: table => new
                {
                    agency = table.Column<string>(type: "text", nullable: false),
                    from_day = table.Column<DateOnly>(type: "date", nullable: false),
                    week = table.Column<string>(type: "text", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_weekly_hours", x => new { x.agency, x.from_day });
                    table.ForeignKey(
                        name: "FK_weekly_hours_agency_calendar_agency",
                        column: x => x.agency,
                        principalSchema: "calendar",
                        principalTable: "agency_calendar",
                        principalColumn: "agency",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consultation",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    agency_name = table.Column<string>(type: "text", nullable: false),
                    question = table.Column<string>(type: "text", nullable: false),
                    asked_by = table.Column<string>(type: "text", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: true),
                    answered_by = table.Column<string>(type: "text", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consultation", x => x.id);
                    table.ForeignKey(
                        name: "FK_consultation_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "happening",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    who = table.Column<string>(type: "text", nullable: false),
                    office = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    step = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_happening", x => x.id);
                    table.ForeignKey(
                        name: "FK_happening_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sheet",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheet", x => x.id);
                    table.ForeignKey(
                        name: "FK_sheet_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "step",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    officer = table.Column<Guid>(type: "uuid", nullable: true),
                    officer_name = table.Column<string>(type: "text", nullable: true),
                    allotted = table.Column<long>(type: "bigint", nullable: false),
                    arrived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    left_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    choice = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_step_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "edition",
                schema: "forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    form = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    procedures = table.Column<string>(type: "text", nullable: false),
                    definition = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_edition", x => x.id);
                    table.ForeignKey(
                        name: "FK_edition_form_form",
                        column: x => x.form,
                        principalSchema: "forms",
                        principalTable: "form",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_page",
                schema: "procedures",
                columns: table => new
                {
                    run = table.Column<Guid>(type: "uuid", nullable: false),
                    first_row = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_page", x => new { x.run, x.first_row });
                    table.ForeignKey(
                        name: "FK_import_page_import_run_run",
                        column: x => x.run,
                        principalSchema: "procedures",
                        principalTable: "import_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "entrustment",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entrustment", x => x.id);
                    table.ForeignKey(
                        name: "FK_entrustment_officer_officer_id",
                        column: x => x.officer_id,
                        principalSchema: "organisation",
                        principalTable: "officer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    signer_title = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post", x => x.id);
                    table.ForeignKey(
                        name: "FK_post_officer_officer_id",
                        column: x => x.officer_id,
                        principalSchema: "organisation",
                        principalTable: "officer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "listing",
                schema: "procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    levels = table.Column<int>(type: "integer", nullable: false),
                    online_level = table.Column<string>(type: "text", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_listing", x => x.id);
                    table.ForeignKey(
                        name: "FK_listing_procedure_procedure",
                        column: x => x.procedure,
                        principalSchema: "procedures",
                        principalTable: "procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "version",
                schema: "procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: true),
                    levels = table.Column<int>(type: "integer", nullable: false),
                    online_level = table.Column<string>(type: "text", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    hash = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: true),
                    origin = table.Column<string>(type: "text", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stated_levels = table.Column<int>(type: "integer", nullable: false),
                    stated_online_level = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_version_procedure_procedure",
                        column: x => x.procedure,
                        principalSchema: "procedures",
                        principalTable: "procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document",
                schema: "procedures",
                columns: table => new
                {
                    version = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document1", x => x.version);
                    table.ForeignKey(
                        name: "FK_document_version_version",
                        column: x => x.version,
                        principalSchema: "procedures",
                        principalTable: "version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_account_holder",
                schema: "accounts",
                table: "account",
                column: "holder",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_account_normalized_user_name",
                schema: "accounts",
                table: "account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_account_phone_number",
                schema: "accounts",
                table: "account",
                column: "phone_number");

            migrationBuilder.CreateIndex(
                name: "IX_agency_code_from",
                schema: "organisation",
                table: "agency",
                columns: new[] { "code", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_closure_agency",
                schema: "calendar",
                table: "closure",
                column: "agency");

            migrationBuilder.CreateIndex(
                name: "IX_consultation_agency_answered_at_due_at",
                schema: "dossiers",
                table: "consultation",
                columns: new[] { "agency", "answered_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_consultation_dossier_id",
                schema: "dossiers",
                table: "consultation",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_document_sha256",
                schema: "documents",
                table: "document",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "IX_document_source",
                schema: "documents",
                table: "document",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "IX_document_verification_code",
                schema: "documents",
                table: "document",
                column: "verification_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_done_once_at",
                schema: "kernel",
                table: "done_once",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_applicant_fold",
                schema: "dossiers",
                table: "dossier",
                column: "applicant_fold");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_applicant_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "applicant", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_applicant_number",
                schema: "dossiers",
                table: "dossier",
                column: "applicant_number");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_applicant_phone",
                schema: "dossiers",
                table: "dossier",
                column: "applicant_phone");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_code",
                schema: "dossiers",
                table: "dossier",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossier_competent_agency_ended_at_ended_late",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "competent_agency", "ended_at", "ended_late" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_competent_agency_stage_first_due",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "competent_agency", "stage", "first_due" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_competent_agency_stage_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "competent_agency", "stage", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_ended_at_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "ended_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_handler_agency_handler_role_queue_due_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "handler_agency", "handler_role", "queue_due", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_receiving_agency_accepted_at",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "receiving_agency", "accepted_at" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_request_number",
                schema: "dossiers",
                table: "dossier",
                column: "request_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossier_submitter_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "submitter", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_edition_form_number",
                schema: "forms",
                table: "edition",
                columns: new[] { "form", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_entrustment_officer_id",
                schema: "organisation",
                table: "entrustment",
                column: "officer_id");

            migrationBuilder.CreateIndex(
                name: "IX_external_login_user_id",
                schema: "accounts",
                table: "external_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_form_code",
                schema: "forms",
                table: "form",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_happening_dossier_id",
                schema: "dossiers",
                table: "happening",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_import_run_started_at",
                schema: "procedures",
                table: "import_run",
                column: "started_at");

            migrationBuilder.CreateIndex(
                name: "IX_journal_actor_id_id",
                schema: "kernel",
                table: "journal",
                columns: new[] { "actor_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_journal_subject_id",
                schema: "kernel",
                table: "journal",
                columns: new[] { "subject", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_listing_procedure",
                schema: "procedures",
                table: "listing",
                column: "procedure");

            migrationBuilder.CreateIndex(
                name: "IX_machine_client_client",
                schema: "accounts",
                table: "machine_client",
                column: "client",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mandate_principal",
                schema: "people",
                table: "mandate",
                column: "principal");

            migrationBuilder.CreateIndex(
                name: "IX_mandate_representative_principal",
                schema: "people",
                table: "mandate",
                columns: new[] { "representative", "principal" });

            migrationBuilder.CreateIndex(
                name: "IX_officer_key",
                schema: "organisation",
                table: "officer",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_officer_login",
                schema: "organisation",
                table: "officer",
                column: "login",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_done_at_due_at",
                schema: "kernel",
                table: "outbox",
                columns: new[] { "done_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_payment_agency_at",
                schema: "payments",
                table: "payment",
                columns: new[] { "agency", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_payment_receipt_number",
                schema: "payments",
                table: "payment",
                column: "receipt_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payment_subject",
                schema: "payments",
                table: "payment",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "IX_person_legal_representative",
                schema: "people",
                table: "person",
                column: "legal_representative");

            migrationBuilder.CreateIndex(
                name: "IX_person_number",
                schema: "people",
                table: "person",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_person_phone",
                schema: "people",
                table: "person",
                column: "phone");

            migrationBuilder.CreateIndex(
                name: "IX_post_agency",
                schema: "organisation",
                table: "post",
                column: "agency");

            migrationBuilder.CreateIndex(
                name: "IX_post_officer_id",
                schema: "organisation",
                table: "post",
                column: "officer_id");

            migrationBuilder.CreateIndex(
                name: "IX_procedure_code",
                schema: "procedures",
                table: "procedure",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_process_code_state",
                schema: "processes",
                table: "process",
                columns: new[] { "code", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_revision_agency_number",
                schema: "calendar",
                table: "revision",
                columns: new[] { "agency", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_sheet_dossier_id",
                schema: "dossiers",
                table: "sheet",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_account_at",
                schema: "accounts",
                table: "sign_in",
                columns: new[] { "account", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_at",
                schema: "accounts",
                table: "sign_in",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_step_dossier_id",
                schema: "dossiers",
                table: "step",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_unit_agency_key",
                schema: "organisation",
                table: "unit",
                columns: new[] { "agency", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_vault_item_owner_paper_type",
                schema: "documents",
                table: "vault_item",
                columns: new[] { "owner", "paper_type" });

            migrationBuilder.CreateIndex(
                name: "IX_vault_item_source",
                schema: "documents",
                table: "vault_item",
                column: "source",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_vault_use_item_used_in",
                schema: "documents",
                table: "vault_use",
                columns: new[] { "item", "used_in" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_version_code_from",
                schema: "procedures",
                table: "version",
                columns: new[] { "code", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_version_field_name",
                schema: "procedures",
                table: "version",
                columns: new[] { "field", "name" });

            migrationBuilder.CreateIndex(
                name: "IX_version_procedure",
                schema: "procedures",
                table: "version",
                column: "procedure");

            migrationBuilder.CreateIndex(
                name: "IX_version_state",
                schema: "procedures",
                table: "version",
                column: "state");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "agency_name",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "change_stamp",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "closure",
                schema: "calendar");

            migrationBuilder.DropTable(
                name: "consultation",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "document",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "document",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "done_once",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "edition",
                schema: "forms");

            migrationBuilder.DropTable(
                name: "entrustment",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "external_login",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "happening",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "import_page",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "journal",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "listing",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "machine_client",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "mandate",
                schema: "people");

            migrationBuilder.DropTable(
                name: "number_series",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "outbox",
                schema: "kernel");

            migrationBuilder.DropTable(
                name: "paper_type",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "payment",
                schema: "payments");

            migrationBuilder.DropTable(
                name: "person",
                schema: "people");

            migrationBuilder.DropTable(
                name: "post",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "process",
                schema: "processes");

            migrationBuilder.DropTable(
                name: "revision",
                schema: "calendar");

            migrationBuilder.DropTable(
                name: "rule_set",
                schema: "regimes");

            migrationBuilder.DropTable(
                name: "sheet",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "sign_in",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "special_day",
                schema: "calendar");

            migrationBuilder.DropTable(
                name: "step",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "unit",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "vault_item",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "vault_use",
                schema: "documents");

            migrationBuilder.DropTable(
                name: "weekly_hours",
                schema: "calendar");

            migrationBuilder.DropTable(
                name: "agency",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "version",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "form",
                schema: "forms");

            migrationBuilder.DropTable(
                name: "import_run",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "officer",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "dossier",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "agency_calendar",
                schema: "calendar");

            migrationBuilder.DropTable(
                name: "procedure",
                schema: "procedures");
        }
    }
}
