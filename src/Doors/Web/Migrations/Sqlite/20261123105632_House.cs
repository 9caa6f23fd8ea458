using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class House : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts_account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    holder = table.Column<Guid>(type: "TEXT", nullable: false),
                    holder_name = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_suspended = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sealed_secret = table.Column<string>(type: "TEXT", nullable: true),
                    last_code_step = table.Column<long>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_external_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_external_login", x => new { x.login_provider, x.provider_key });
                });

            migrationBuilder.CreateTable(
                name: "accounts_machine_client",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    client = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: true),
                    enterprise = table.Column<Guid>(type: "TEXT", nullable: true),
                    enterprise_name = table.Column<string>(type: "TEXT", nullable: true),
                    is_suspended = table.Column<bool>(type: "INTEGER", nullable: false),
                    registered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_machine_client", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_sign_in",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: true),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    origin = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_sign_in", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_agency_calendar",
                columns: table => new
                {
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_agency_calendar", x => x.agency);
                });

            migrationBuilder.CreateTable(
                name: "calendar_revision",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    days = table.Column<string>(type: "TEXT", nullable: false),
                    closures = table.Column<string>(type: "TEXT", nullable: false),
                    hours = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_revision", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "documents_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", nullable: false),
                    pages = table.Column<int>(type: "INTEGER", nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: true),
                    source = table.Column<Guid>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    verification_code = table.Column<string>(type: "TEXT", nullable: true),
                    replaced_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    signatures = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_document", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_vault_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    paper_type = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    issued_by = table.Column<string>(type: "TEXT", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    trust = table.Column<string>(type: "TEXT", nullable: false),
                    document = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: true),
                    kept_at = table.Column<long>(type: "INTEGER", nullable: false),
                    replaced_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_vault_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents_vault_use",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item = table.Column<Guid>(type: "TEXT", nullable: false),
                    used_in = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents_vault_use", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_dossier",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    request_number = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    return_by = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    procedure_version = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_name = table.Column<string>(type: "TEXT", nullable: false),
                    plain_name = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    @case = table.Column<string>(name: "case", type: "TEXT", nullable: false),
                    rule_set = table.Column<string>(type: "TEXT", nullable: false),
                    process = table.Column<Guid>(type: "TEXT", nullable: false),
                    allotment = table.Column<string>(type: "TEXT", nullable: false),
                    result_name = table.Column<string>(type: "TEXT", nullable: false),
                    result_paper_type = table.Column<string>(type: "TEXT", nullable: true),
                    applicant = table.Column<Guid>(type: "TEXT", nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_fold = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_number = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_phone = table.Column<string>(type: "TEXT", nullable: true),
                    applicant_address = table.Column<string>(type: "TEXT", nullable: true),
                    submitter = table.Column<Guid>(type: "TEXT", nullable: false),
                    submitter_name = table.Column<string>(type: "TEXT", nullable: false),
                    assisted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    receiving_agency = table.Column<string>(type: "TEXT", nullable: false),
                    competent_agency = table.Column<string>(type: "TEXT", nullable: false),
                    competent_agency_name = table.Column<string>(type: "TEXT", nullable: false),
                    form_version = table.Column<Guid>(type: "TEXT", nullable: true),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    papers = table.Column<string>(type: "TEXT", nullable: false),
                    ledger = table.Column<string>(type: "TEXT", nullable: false),
                    supplements = table.Column<string>(type: "TEXT", nullable: false),
                    run = table.Column<string>(type: "TEXT", nullable: true),
                    draft = table.Column<string>(type: "TEXT", nullable: true),
                    result = table.Column<string>(type: "TEXT", nullable: true),
                    delivery = table.Column<string>(type: "TEXT", nullable: true),
                    fee = table.Column<long>(type: "INTEGER", nullable: false),
                    paid = table.Column<long>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    answer_due = table.Column<long>(type: "INTEGER", nullable: true),
                    accepted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    first_due = table.Column<long>(type: "INTEGER", nullable: true),
                    due = table.Column<long>(type: "INTEGER", nullable: true),
                    stopped_since = table.Column<long>(type: "INTEGER", nullable: true),
                    stopped_for = table.Column<long>(type: "INTEGER", nullable: false),
                    counted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_late = table.Column<bool>(type: "INTEGER", nullable: false),
                    handler_agency = table.Column<string>(type: "TEXT", nullable: true),
                    handler_role = table.Column<string>(type: "TEXT", nullable: true),
                    handler_officer = table.Column<Guid>(type: "TEXT", nullable: true),
                    queue_due = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_dossier", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "forms_form",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forms_form", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_change_stamp",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_change_stamp", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "kernel_done_once",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_done_once", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "kernel_journal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    actor_kind = table.Column<string>(type: "TEXT", nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", nullable: false),
                    office = table.Column<string>(type: "TEXT", nullable: true),
                    on_behalf_of = table.Column<Guid>(type: "TEXT", nullable: true),
                    origin = table.Column<string>(type: "TEXT", nullable: true),
                    deed = table.Column<string>(type: "TEXT", nullable: false),
                    is_reading = table.Column<bool>(type: "INTEGER", nullable: false),
                    subject = table.Column<Guid>(type: "TEXT", nullable: true),
                    events = table.Column<string>(type: "TEXT", nullable: false),
                    refused = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_journal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_number_series",
                columns: table => new
                {
                    series = table.Column<string>(type: "TEXT", nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_number_series", x => x.series);
                });

            migrationBuilder.CreateTable(
                name: "kernel_outbox",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    delivery = table.Column<string>(type: "TEXT", nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", nullable: true),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_agency",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_code = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    successor = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_agency", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_officer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    login = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_officer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    is_one_stop = table.Column<bool>(type: "INTEGER", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "payments_payment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    method = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    receipt_number = table.Column<string>(type: "TEXT", nullable: false),
                    collected_by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payments_payment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_mandate",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    representative = table.Column<Guid>(type: "TEXT", nullable: false),
                    principal = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure_code = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_revoked = table.Column<bool>(type: "INTEGER", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_mandate", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    born_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sex = table.Column<string>(type: "TEXT", nullable: true),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    legal_representative = table.Column<string>(type: "TEXT", nullable: true),
                    channels = table.Column<string>(type: "TEXT", nullable: false),
                    registered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_import_run",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    started_by = table.Column<string>(type: "TEXT", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created = table.Column<int>(type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    refused = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_import_run", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_paper_type",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    says = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_paper_type", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "procedures_procedure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawal_decision = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_procedure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "processes_process",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    definition = table.Column<string>(type: "TEXT", nullable: false),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_processes_process", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "regimes_rule_set",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    rules = table.Column<string>(type: "TEXT", nullable: false),
                    imported_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regimes_rule_set", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "calendar_closure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from_time = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    until_time = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_closure", x => x.id);
                    table.ForeignKey(
                        name: "FK_calendar_closure_calendar_agency_calendar_agency",
                        column: x => x.agency,
                        principalTable: "calendar_agency_calendar",
                        principalColumn: "agency",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "calendar_special_day",
                columns: table => new
                {
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    swapped_with = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hours = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    is_provisional = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_special_day", x => new { x.agency, x.day });
                    table.ForeignKey(
                        name: "FK_calendar_special_day_calendar_agency_calendar_agency",
                        column: x => x.agency,
                        principalTable: "calendar_agency_calendar",
                        principalColumn: "agency",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "calendar_weekly_hours",
                columns: table => new
                {
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    week = table.Column<string>(type: "TEXT", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_weekly_hours", x => new { x.agency, x.from_day });
                    table.ForeignKey(
                        name: "FK_calendar_weekly_hours_calendar_agency_calendar_agency",
                        column: x => x.agency,
                        principalTable: "calendar_agency_calendar",
                        principalColumn: "agency",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_consultation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    agency_name = table.Column<string>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_consultation", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossiers_consultation_dossiers_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_happening",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    who = table.Column<string>(type: "TEXT", nullable: false),
                    office = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    step = table.Column<string>(type: "TEXT", nullable: true),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_happening", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossiers_happening_dossiers_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_sheet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_sheet", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossiers_sheet_dossiers_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    officer = table.Column<Guid>(type: "TEXT", nullable: true),
                    officer_name = table.Column<string>(type: "TEXT", nullable: true),
                    allotted = table.Column<long>(type: "INTEGER", nullable: false),
                    arrived_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    left_at = table.Column<long>(type: "INTEGER", nullable: true),
                    choice = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossiers_step_dossiers_dossier_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forms_edition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    procedures = table.Column<string>(type: "TEXT", nullable: false),
                    definition = table.Column<string>(type: "TEXT", nullable: false),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forms_edition", x => x.id);
                    table.ForeignKey(
                        name: "FK_forms_edition_forms_form_form",
                        column: x => x.form,
                        principalTable: "forms_form",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisation_agency_name",
                columns: table => new
                {
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_agency_name", x => new { x.agency_id, x.from });
                    table.ForeignKey(
                        name: "FK_organisation_agency_name_organisation_agency_agency_id",
                        column: x => x.agency_id,
                        principalTable: "organisation_agency",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisation_entrustment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    officer_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_entrustment", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisation_entrustment_organisation_officer_officer_id",
                        column: x => x.officer_id,
                        principalTable: "organisation_officer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisation_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    signer_title = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    officer_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_post", x => x.id);
                    table.ForeignKey(
                        name: "FK_organisation_post_organisation_officer_officer_id",
                        column: x => x.officer_id,
                        principalTable: "organisation_officer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "procedures_import_page",
                columns: table => new
                {
                    run = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_row = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_import_page", x => new { x.run, x.first_row });
                    table.ForeignKey(
                        name: "FK_procedures_import_page_procedures_import_run_run",
                        column: x => x.run,
                        principalTable: "procedures_import_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "procedures_listing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    levels = table.Column<int>(type: "INTEGER", nullable: false),
                    online_level = table.Column<string>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_listing", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedures_listing_procedures_procedure_procedure",
                        column: x => x.procedure,
                        principalTable: "procedures_procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "procedures_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: true),
                    levels = table.Column<int>(type: "INTEGER", nullable: false),
                    online_level = table.Column<string>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: true),
                    origin = table.Column<string>(type: "TEXT", nullable: true),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    stated_levels = table.Column<int>(type: "INTEGER", nullable: false),
                    stated_online_level = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedures_version_procedures_procedure_procedure",
                        column: x => x.procedure,
                        principalTable: "procedures_procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "procedures_document",
                columns: table => new
                {
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_document", x => x.version);
                    table.ForeignKey(
                        name: "FK_procedures_document_procedures_version_version",
                        column: x => x.version,
                        principalTable: "procedures_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_account_holder",
                table: "accounts_account",
                column: "holder",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_account_normalized_user_name",
                table: "accounts_account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_account_phone_number",
                table: "accounts_account",
                column: "phone_number");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_external_login_user_id",
                table: "accounts_external_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_machine_client_client",
                table: "accounts_machine_client",
                column: "client",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_sign_in_account_at",
                table: "accounts_sign_in",
                columns: new[] { "account", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_sign_in_at",
                table: "accounts_sign_in",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_calendar_closure_agency",
                table: "calendar_closure",
                column: "agency");

            migrationBuilder.CreateIndex(
                name: "IX_calendar_revision_agency_number",
                table: "calendar_revision",
                columns: new[] { "agency", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_document_sha256",
                table: "documents_document",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "IX_documents_document_source",
                table: "documents_document",
                column: "source");

            migrationBuilder.CreateIndex(
                name: "IX_documents_document_verification_code",
                table: "documents_document",
                column: "verification_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_vault_item_owner_paper_type",
                table: "documents_vault_item",
                columns: new[] { "owner", "paper_type" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_vault_item_source",
                table: "documents_vault_item",
                column: "source",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_documents_vault_use_item_used_in",
                table: "documents_vault_use",
                columns: new[] { "item", "used_in" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_consultation_agency_answered_at_due_at",
                table: "dossiers_consultation",
                columns: new[] { "agency", "answered_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_consultation_dossier_id",
                table: "dossiers_consultation",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_applicant_fold",
                table: "dossiers_dossier",
                column: "applicant_fold");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_applicant_id",
                table: "dossiers_dossier",
                columns: new[] { "applicant", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_applicant_number",
                table: "dossiers_dossier",
                column: "applicant_number");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_applicant_phone",
                table: "dossiers_dossier",
                column: "applicant_phone");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_code",
                table: "dossiers_dossier",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_competent_agency_ended_at_ended_late",
                table: "dossiers_dossier",
                columns: new[] { "competent_agency", "ended_at", "ended_late" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_competent_agency_stage_first_due",
                table: "dossiers_dossier",
                columns: new[] { "competent_agency", "stage", "first_due" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_competent_agency_stage_id",
                table: "dossiers_dossier",
                columns: new[] { "competent_agency", "stage", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_ended_at_id",
                table: "dossiers_dossier",
                columns: new[] { "ended_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_handler_agency_handler_role_queue_due_id",
                table: "dossiers_dossier",
                columns: new[] { "handler_agency", "handler_role", "queue_due", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_receiving_agency_accepted_at",
                table: "dossiers_dossier",
                columns: new[] { "receiving_agency", "accepted_at" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_request_number",
                table: "dossiers_dossier",
                column: "request_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_submitter_id",
                table: "dossiers_dossier",
                columns: new[] { "submitter", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_happening_dossier_id",
                table: "dossiers_happening",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_sheet_dossier_id",
                table: "dossiers_sheet",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_step_dossier_id",
                table: "dossiers_step",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_forms_edition_form_number",
                table: "forms_edition",
                columns: new[] { "form", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forms_form_code",
                table: "forms_form",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_done_once_at",
                table: "kernel_done_once",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_journal_actor_id_id",
                table: "kernel_journal",
                columns: new[] { "actor_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_journal_subject_id",
                table: "kernel_journal",
                columns: new[] { "subject", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_outbox_done_at_due_at",
                table: "kernel_outbox",
                columns: new[] { "done_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_organisation_agency_code_from",
                table: "organisation_agency",
                columns: new[] { "code", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_entrustment_officer_id",
                table: "organisation_entrustment",
                column: "officer_id");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_officer_key",
                table: "organisation_officer",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_officer_login",
                table: "organisation_officer",
                column: "login",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_post_agency",
                table: "organisation_post",
                column: "agency");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_post_officer_id",
                table: "organisation_post",
                column: "officer_id");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_unit_agency_key",
                table: "organisation_unit",
                columns: new[] { "agency", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payments_payment_agency_at",
                table: "payments_payment",
                columns: new[] { "agency", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_payments_payment_receipt_number",
                table: "payments_payment",
                column: "receipt_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payments_payment_subject",
                table: "payments_payment",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "IX_people_mandate_principal",
                table: "people_mandate",
                column: "principal");

            migrationBuilder.CreateIndex(
                name: "IX_people_mandate_representative_principal",
                table: "people_mandate",
                columns: new[] { "representative", "principal" });

            migrationBuilder.CreateIndex(
                name: "IX_people_person_legal_representative",
                table: "people_person",
                column: "legal_representative");

            migrationBuilder.CreateIndex(
                name: "IX_people_person_number",
                table: "people_person",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_person_phone",
                table: "people_person",
                column: "phone");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_import_run_started_at",
                table: "procedures_import_run",
                column: "started_at");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_listing_procedure",
                table: "procedures_listing",
                column: "procedure");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_procedure_code",
                table: "procedures_procedure",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_procedures_version_code_from",
                table: "procedures_version",
                columns: new[] { "code", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_procedures_version_field_name",
                table: "procedures_version",
                columns: new[] { "field", "name" });

            migrationBuilder.CreateIndex(
                name: "IX_procedures_version_procedure",
                table: "procedures_version",
                column: "procedure");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_version_state",
                table: "procedures_version",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_processes_process_code_state",
                table: "processes_process",
                columns: new[] { "code", "state" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_account");

            migrationBuilder.DropTable(
                name: "accounts_external_login");

            migrationBuilder.DropTable(
                name: "accounts_machine_client");

            migrationBuilder.DropTable(
                name: "accounts_sign_in");

            migrationBuilder.DropTable(
                name: "calendar_closure");

            migrationBuilder.DropTable(
                name: "calendar_revision");

            migrationBuilder.DropTable(
                name: "calendar_special_day");

            migrationBuilder.DropTable(
                name: "calendar_weekly_hours");

            migrationBuilder.DropTable(
                name: "documents_document");

            migrationBuilder.DropTable(
                name: "documents_vault_item");

            migrationBuilder.DropTable(
                name: "documents_vault_use");

            migrationBuilder.DropTable(
                name: "dossiers_consultation");

            migrationBuilder.DropTable(
                name: "dossiers_happening");

            migrationBuilder.DropTable(
                name: "dossiers_sheet");

            migrationBuilder.DropTable(
                name: "dossiers_step");

            migrationBuilder.DropTable(
                name: "forms_edition");

            migrationBuilder.DropTable(
                name: "kernel_change_stamp");

            migrationBuilder.DropTable(
                name: "kernel_done_once");

            migrationBuilder.DropTable(
                name: "kernel_journal");

            migrationBuilder.DropTable(
                name: "kernel_number_series");

            migrationBuilder.DropTable(
                name: "kernel_outbox");

            migrationBuilder.DropTable(
                name: "organisation_agency_name");

            migrationBuilder.DropTable(
                name: "organisation_entrustment");

            migrationBuilder.DropTable(
                name: "organisation_post");

            migrationBuilder.DropTable(
                name: "organisation_unit");

            migrationBuilder.DropTable(
                name: "payments_payment");

            migrationBuilder.DropTable(
                name: "people_mandate");

            migrationBuilder.DropTable(
                name: "people_person");

            migrationBuilder.DropTable(
                name: "procedures_document");

            migrationBuilder.DropTable(
                name: "procedures_import_page");

            migrationBuilder.DropTable(
                name: "procedures_listing");

            migrationBuilder.DropTable(
                name: "procedures_paper_type");

            migrationBuilder.DropTable(
                name: "processes_process");

            migrationBuilder.DropTable(
                name: "regimes_rule_set");

            migrationBuilder.DropTable(
                name: "calendar_agency_calendar");

            migrationBuilder.DropTable(
                name: "dossiers_dossier");

            migrationBuilder.DropTable(
                name: "forms_form");

            migrationBuilder.DropTable(
                name: "organisation_agency");

            migrationBuilder.DropTable(
                name: "organisation_officer");

            migrationBuilder.DropTable(
                name: "procedures_version");

            migrationBuilder.DropTable(
                name: "procedures_import_run");

            migrationBuilder.DropTable(
                name: "procedures_procedure");
        }
    }
}
