using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Registry : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "reviews");

            migrationBuilder.EnsureSchema(
                name: "guides");

            migrationBuilder.AddColumn<Guid>(
                name: "question",
                schema: "dossiers",
                table: "work",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "recalled_on",
                schema: "procedures",
                table: "version",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "decided_online",
                schema: "procedures",
                table: "procedure",
                type: "text",
                nullable: false,
                defaultValue: "Unknown");

            migrationBuilder.AddColumn<int>(
                name: "choices",
                schema: "procedures",
                table: "import_run",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "is_preview",
                schema: "procedures",
                table: "import_run",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "left_out",
                schema: "procedures",
                table: "import_run",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "not_undone",
                schema: "procedures",
                table: "import_run",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "publisher",
                schema: "procedures",
                table: "import_run",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "remarks",
                schema: "procedures",
                table: "import_run",
                type: "text",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "sheets",
                schema: "procedures",
                table: "import_run",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "stage",
                schema: "procedures",
                table: "import_run",
                type: "text",
                nullable: false,
                defaultValue: "Applied");

            migrationBuilder.AddColumn<int>(
                name: "undone",
                schema: "procedures",
                table: "import_run",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "undone_at",
                schema: "procedures",
                table: "import_run",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "undone_by",
                schema: "procedures",
                table: "import_run",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "law_due",
                schema: "dossiers",
                table: "dossier",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "again_until",
                schema: "dossiers",
                table: "consultation",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outcome",
                schema: "dossiers",
                table: "consultation",
                type: "text",
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<string>(
                name: "urged",
                schema: "dossiers",
                table: "consultation",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name",
                schema: "counter",
                table: "booking",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "phone",
                schema: "counter",
                table: "booking",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "absence",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    stand_in = table.Column<Guid>(type: "uuid", nullable: true),
                    loan = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    objected_by = table.Column<string>(type: "text", nullable: true),
                    objection = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_absence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "counted",
                schema: "reviews",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    wording = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    allowed_minutes = table.Column<int>(type: "integer", nullable: true),
                    late = table.Column<bool>(type: "boolean", nullable: false),
                    end = table.Column<string>(type: "text", nullable: false),
                    marks = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counted", x => x.dossier);
                });

            migrationBuilder.CreateTable(
                name: "decision",
                schema: "procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issuer = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    proposer = table.Column<string>(type: "text", nullable: false),
                    province = table.Column<string>(type: "text", nullable: false),
                    signer_name = table.Column<string>(type: "text", nullable: false),
                    signer_office = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<string>(type: "text", nullable: true),
                    dated_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outside_number = table.Column<string>(type: "text", nullable: true),
                    outside_day = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    bases = table.Column<string>(type: "text", nullable: false),
                    paper = table.Column<string>(type: "text", nullable: true),
                    trail = table.Column<string>(type: "text", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "date", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    posted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    national_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    national_reference = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "decision_warning",
                schema: "procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision = table.Column<Guid>(type: "uuid", nullable: false),
                    of_public = table.Column<bool>(type: "boolean", nullable: false),
                    rung = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision_warning", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "guide",
                schema: "guides",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    draft = table.Column<string>(type: "text", nullable: true),
                    shown = table.Column<string>(type: "text", nullable: true),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    written_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    shown_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guide", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_columns",
                schema: "procedures",
                columns: table => new
                {
                    publisher = table.Column<string>(type: "text", nullable: false),
                    columns = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_columns", x => x.publisher);
                });

            migrationBuilder.CreateTable(
                name: "import_file",
                schema: "procedures",
                columns: table => new
                {
                    run = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_file", x => x.run);
                });

            migrationBuilder.CreateTable(
                name: "import_line",
                schema: "procedures",
                columns: table => new
                {
                    run = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    sheet = table.Column<string>(type: "text", nullable: true),
                    line = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: false),
                    has_notes = table.Column<bool>(type: "boolean", nullable: false),
                    parts = table.Column<string>(type: "text", nullable: false),
                    accepted = table.Column<bool>(type: "boolean", nullable: false),
                    said = table.Column<string>(type: "text", nullable: true),
                    basis = table.Column<string>(type: "text", nullable: true),
                    trace = table.Column<string>(type: "text", nullable: true),
                    undoing = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_line", x => new { x.run, x.number });
                    table.ForeignKey(
                        name: "FK_import_line_import_run_run",
                        column: x => x.run,
                        principalSchema: "procedures",
                        principalTable: "import_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "life_event",
                schema: "guides",
                columns: table => new
                {
                    group = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_life_event", x => new { x.group, x.code });
                });

            migrationBuilder.CreateTable(
                name: "mark",
                schema: "reviews",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    counted = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mark", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "month",
                schema: "reviews",
                columns: table => new
                {
                    procedure = table.Column<string>(type: "text", nullable: false),
                    wording = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<DateOnly>(type: "date", nullable: false),
                    figures = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_month", x => new { x.procedure, x.wording, x.month });
                });

            migrationBuilder.CreateTable(
                name: "online_deciding",
                schema: "procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure = table.Column<Guid>(type: "uuid", nullable: false),
                    answers = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_online_deciding", x => x.id);
                    table.ForeignKey(
                        name: "FK_online_deciding_procedure_procedure",
                        column: x => x.procedure,
                        principalSchema: "procedures",
                        principalTable: "procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan",
                schema: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "review",
                schema: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    wording = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    levels = table.Column<int>(type: "integer", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    agency_name = table.Column<string>(type: "text", nullable: false),
                    officer = table.Column<Guid>(type: "uuid", nullable: true),
                    officer_name = table.Column<string>(type: "text", nullable: true),
                    planned_end = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    answers = table.Column<string>(type: "text", nullable: false),
                    cost_before = table.Column<string>(type: "text", nullable: true),
                    cost_after = table.Column<string>(type: "text", nullable: true),
                    submitter = table.Column<Guid>(type: "uuid", nullable: true),
                    submitted_by = table.Column<string>(type: "text", nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    sent_back_with = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reword_row",
                schema: "dossiers",
                columns: table => new
                {
                    entry = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    moved = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reword_row", x => new { x.entry, x.dossier });
                });

            migrationBuilder.CreateTable(
                name: "suggestion",
                schema: "reviews",
                columns: table => new
                {
                    procedure = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    target = table.Column<string>(type: "text", nullable: false),
                    procedure_name = table.Column<string>(type: "text", nullable: false),
                    target_name = table.Column<string>(type: "text", nullable: false),
                    dossiers = table.Column<int>(type: "integer", nullable: false),
                    out_of = table.Column<int>(type: "integer", nullable: false),
                    weight = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_suggestion", x => new { x.procedure, x.kind, x.target });
                });

            migrationBuilder.CreateTable(
                name: "terms",
                schema: "reviews",
                columns: table => new
                {
                    year = table.Column<int>(type: "integer", nullable: false),
                    terms = table.Column<string>(type: "text", nullable: false),
                    stated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_terms", x => x.year);
                });

            migrationBuilder.CreateTable(
                name: "decision_entry",
                schema: "procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    published = table.Column<Guid>(type: "uuid", nullable: true),
                    plan = table.Column<string>(type: "text", nullable: true),
                    carried_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision_entry", x => x.id);
                    table.ForeignKey(
                        name: "FK_decision_entry_decision_decision",
                        column: x => x.decision,
                        principalSchema: "procedures",
                        principalTable: "decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposal",
                schema: "reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    target = table.Column<string>(type: "text", nullable: false),
                    target_name = table.Column<string>(type: "text", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    limit_before = table.Column<decimal>(type: "numeric", nullable: true),
                    limit_after = table.Column<decimal>(type: "numeric", nullable: true),
                    limit_unit = table.Column<string>(type: "text", nullable: true),
                    number = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    decided_words = table.Column<string>(type: "text", nullable: true),
                    published_in = table.Column<Guid>(type: "uuid", nullable: true),
                    published_from = table.Column<DateOnly>(type: "date", nullable: true),
                    review_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposal", x => x.id);
                    table.ForeignKey(
                        name: "FK_proposal_review_review_id",
                        column: x => x.review_id,
                        principalSchema: "reviews",
                        principalTable: "review",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_work_agency_role_officer_due_id",
                schema: "dossiers",
                table: "work",
                columns: new[] { "agency", "role", "officer", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_competent_agency_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "competent_agency", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_procedure_channel_procedure_version",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "procedure", "channel", "procedure_version" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_procedure_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "procedure", "id" },
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_received_for_others",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "receiving_agency", "id" },
                filter: "receiving_agency <> competent_agency");

            migrationBuilder.CreateIndex(
                name: "IX_booking_phone_at",
                schema: "counter",
                table: "booking",
                columns: new[] { "phone", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_absence_officer_from",
                schema: "organisation",
                table: "absence",
                columns: new[] { "officer", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_counted_procedure_ended_at_dossier",
                schema: "reviews",
                table: "counted",
                columns: new[] { "procedure", "ended_at", "dossier" });

            migrationBuilder.CreateIndex(
                name: "IX_decision_dated_on",
                schema: "procedures",
                table: "decision",
                column: "dated_on");

            migrationBuilder.CreateIndex(
                name: "IX_decision_posted_at",
                schema: "procedures",
                table: "decision",
                column: "posted_at");

            migrationBuilder.CreateIndex(
                name: "IX_decision_proposer_id",
                schema: "procedures",
                table: "decision",
                columns: new[] { "proposer", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_decision_state_id",
                schema: "procedures",
                table: "decision",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_decision_entry_carried_at",
                schema: "procedures",
                table: "decision_entry",
                column: "carried_at");

            migrationBuilder.CreateIndex(
                name: "IX_decision_entry_code",
                schema: "procedures",
                table: "decision_entry",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_decision_entry_decision",
                schema: "procedures",
                table: "decision_entry",
                column: "decision");

            migrationBuilder.CreateIndex(
                name: "IX_decision_warning_closed_at_by",
                schema: "procedures",
                table: "decision_warning",
                columns: new[] { "closed_at", "by" });

            migrationBuilder.CreateIndex(
                name: "IX_decision_warning_decision",
                schema: "procedures",
                table: "decision_warning",
                column: "decision");

            migrationBuilder.CreateIndex(
                name: "IX_guide_key",
                schema: "guides",
                table: "guide",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_import_line_run_outcome_number",
                schema: "procedures",
                table: "import_line",
                columns: new[] { "run", "outcome", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_online_deciding_procedure_at",
                schema: "procedures",
                table: "online_deciding",
                columns: new[] { "procedure", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_year",
                schema: "reviews",
                table: "plan",
                column: "year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_proposal_number",
                schema: "reviews",
                table: "proposal",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_proposal_procedure_state",
                schema: "reviews",
                table: "proposal",
                columns: new[] { "procedure", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_proposal_review_id",
                schema: "reviews",
                table: "proposal",
                column: "review_id");

            migrationBuilder.CreateIndex(
                name: "IX_proposal_state_number",
                schema: "reviews",
                table: "proposal",
                columns: new[] { "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_review_plan_procedure",
                schema: "reviews",
                table: "review",
                columns: new[] { "plan", "procedure" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_review_procedure_year",
                schema: "reviews",
                table: "review",
                columns: new[] { "procedure", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_suggestion_weight_procedure",
                schema: "reviews",
                table: "suggestion",
                columns: new[] { "weight", "procedure" });

            // Lines of earlier imports, kept batch by batch until now, become rows of their own.
            migrationBuilder.Sql("""
                INSERT INTO procedures.import_line (run, number, line, code, name, outcome, reason, notes, has_notes, parts, accepted)
                SELECT p.run, row_number() OVER (PARTITION BY p.run ORDER BY p.first_row, j.place), (j.value->>'line')::int, j.value->>'code', j.value->>'name', j.value->>'outcome',
                       CASE WHEN jsonb_typeof(j.value->'reason') = 'object' THEN (j.value->'reason')::text END, coalesce(j.value->'notes', '[]')::text,
                       coalesce(j.value->'notes', '[]') <> '[]', '', j.value->>'outcome' IN ('Created', 'Changed')
                FROM procedures.import_page p, jsonb_array_elements(p.text::jsonb) WITH ORDINALITY AS j(value, place);
                """);

            migrationBuilder.DropTable(
                name: "import_page",
                schema: "procedures");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "absence",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "counted",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "decision_entry",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "decision_warning",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "guide",
                schema: "guides");

            migrationBuilder.DropTable(
                name: "import_columns",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "import_file",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "import_line",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "life_event",
                schema: "guides");

            migrationBuilder.DropTable(
                name: "mark",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "month",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "online_deciding",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "plan",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "proposal",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "reword_row",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "suggestion",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "terms",
                schema: "reviews");

            migrationBuilder.DropTable(
                name: "decision",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "review",
                schema: "reviews");

            migrationBuilder.DropIndex(
                name: "IX_work_agency_role_officer_due_id",
                schema: "dossiers",
                table: "work");

            migrationBuilder.DropIndex(
                name: "IX_dossier_competent_agency_id",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossier_procedure_channel_procedure_version",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossier_procedure_id",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossier_received_for_others",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "IX_booking_phone_at",
                schema: "counter",
                table: "booking");

            migrationBuilder.DropColumn(
                name: "question",
                schema: "dossiers",
                table: "work");

            migrationBuilder.DropColumn(
                name: "recalled_on",
                schema: "procedures",
                table: "version");

            migrationBuilder.DropColumn(
                name: "decided_online",
                schema: "procedures",
                table: "procedure");

            migrationBuilder.DropColumn(
                name: "choices",
                schema: "procedures",
                table: "import_run");

            migrationBuilder.DropColumn(
                name: "is_preview",
                schema: "procedures",
                table: "import_run");

            migrationBuilder.DropColumn(
                name: "left_out",
                schema: "procedures",
                table: "import_run");

            migrationBuilder.DropColumn(
                name: "not_undone",
                schema: "procedures",
                table: "import_run");

            migrationBuilder.DropColumn(
                name: "publisher",
                schema: "procedures",
                table: "import_run");

            migrationBuilder.DropColumn(
                name: "remarks",
                schema: "procedures",
                table: "import_run");

            migrationBuilder.DropColumn(
                name: "sheets",
                schema: "procedures",
                table: "import_run");

            migrationBuilder.DropColumn(
                name: "stage",
                schema: "procedures",
                table: "import_run");

            migrationBuilder.DropColumn(
                name: "undone",
                schema: "procedures",
                table: "import_run");

            migrationBuilder.DropColumn(
                name: "undone_at",
                schema: "procedures",
                table: "import_run");

            migrationBuilder.DropColumn(
                name: "undone_by",
                schema: "procedures",
                table: "import_run");

            migrationBuilder.DropColumn(
                name: "law_due",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "again_until",
                schema: "dossiers",
                table: "consultation");

            migrationBuilder.DropColumn(
                name: "outcome",
                schema: "dossiers",
                table: "consultation");

            migrationBuilder.DropColumn(
                name: "urged",
                schema: "dossiers",
                table: "consultation");

            migrationBuilder.DropColumn(
                name: "name",
                schema: "counter",
                table: "booking");

            migrationBuilder.DropColumn(
                name: "phone",
                schema: "counter",
                table: "booking");

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
        }
    }
}
