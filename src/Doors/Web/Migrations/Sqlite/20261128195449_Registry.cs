using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Registry : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "recalled_on",
                table: "procedures_version",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "decided_online",
                table: "procedures_procedure",
                type: "TEXT",
                nullable: false,
                defaultValue: "Unknown");

            migrationBuilder.AddColumn<int>(
                name: "choices",
                table: "procedures_import_run",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "is_preview",
                table: "procedures_import_run",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "left_out",
                table: "procedures_import_run",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "not_undone",
                table: "procedures_import_run",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "publisher",
                table: "procedures_import_run",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "remarks",
                table: "procedures_import_run",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "sheets",
                table: "procedures_import_run",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "stage",
                table: "procedures_import_run",
                type: "TEXT",
                nullable: false,
                defaultValue: "Applied");

            migrationBuilder.AddColumn<int>(
                name: "undone",
                table: "procedures_import_run",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "undone_at",
                table: "procedures_import_run",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "undone_by",
                table: "procedures_import_run",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "question",
                table: "dossiers_work",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "law_due",
                table: "dossiers_dossier",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "again_until",
                table: "dossiers_consultation",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outcome",
                table: "dossiers_consultation",
                type: "TEXT",
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<string>(
                name: "urged",
                table: "dossiers_consultation",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name",
                table: "counter_booking",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "phone",
                table: "counter_booking",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "dossiers_reword_row",
                columns: table => new
                {
                    entry = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    moved = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_reword_row", x => new { x.entry, x.dossier });
                });

            migrationBuilder.CreateTable(
                name: "guides_guide",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    draft = table.Column<string>(type: "TEXT", nullable: true),
                    shown = table.Column<string>(type: "TEXT", nullable: true),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false),
                    written_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    shown_since = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guides_guide", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "guides_life_event",
                columns: table => new
                {
                    group = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guides_life_event", x => new { x.group, x.code });
                });

            migrationBuilder.CreateTable(
                name: "organisation_absence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    officer = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    stand_in = table.Column<Guid>(type: "TEXT", nullable: true),
                    loan = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    objected_by = table.Column<string>(type: "TEXT", nullable: true),
                    objection = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_absence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_decision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    proposer = table.Column<string>(type: "TEXT", nullable: false),
                    province = table.Column<string>(type: "TEXT", nullable: false),
                    signer_name = table.Column<string>(type: "TEXT", nullable: false),
                    signer_office = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    dated_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outside_number = table.Column<string>(type: "TEXT", nullable: true),
                    outside_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    bases = table.Column<string>(type: "TEXT", nullable: false),
                    paper = table.Column<string>(type: "TEXT", nullable: true),
                    trail = table.Column<string>(type: "TEXT", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    signed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    posted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    national_at = table.Column<long>(type: "INTEGER", nullable: true),
                    national_reference = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_decision", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_decision_warning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision = table.Column<Guid>(type: "TEXT", nullable: false),
                    of_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    rung = table.Column<int>(type: "INTEGER", nullable: false),
                    by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_decision_warning", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_import_columns",
                columns: table => new
                {
                    publisher = table.Column<string>(type: "TEXT", nullable: false),
                    columns = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_import_columns", x => x.publisher);
                });

            migrationBuilder.CreateTable(
                name: "procedures_import_file",
                columns: table => new
                {
                    run = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_import_file", x => x.run);
                });

            migrationBuilder.CreateTable(
                name: "procedures_import_line",
                columns: table => new
                {
                    run = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    sheet = table.Column<string>(type: "TEXT", nullable: true),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    notes = table.Column<string>(type: "TEXT", nullable: false),
                    has_notes = table.Column<bool>(type: "INTEGER", nullable: false),
                    parts = table.Column<string>(type: "TEXT", nullable: false),
                    accepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    said = table.Column<string>(type: "TEXT", nullable: true),
                    basis = table.Column<string>(type: "TEXT", nullable: true),
                    trace = table.Column<string>(type: "TEXT", nullable: true),
                    undoing = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_import_line", x => new { x.run, x.number });
                    table.ForeignKey(
                        name: "FK_procedures_import_line_procedures_import_run_run",
                        column: x => x.run,
                        principalTable: "procedures_import_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "procedures_online_deciding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure = table.Column<Guid>(type: "TEXT", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_online_deciding", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedures_online_deciding_procedures_procedure_procedure",
                        column: x => x.procedure,
                        principalTable: "procedures_procedure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reviews_counted",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    wording = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    allowed_minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    late = table.Column<bool>(type: "INTEGER", nullable: false),
                    end = table.Column<string>(type: "TEXT", nullable: false),
                    marks = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews_counted", x => x.dossier);
                });

            migrationBuilder.CreateTable(
                name: "reviews_mark",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    counted = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews_mark", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reviews_month",
                columns: table => new
                {
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    wording = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    figures = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews_month", x => new { x.procedure, x.wording, x.month });
                });

            migrationBuilder.CreateTable(
                name: "reviews_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reviews_review",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    wording = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    levels = table.Column<int>(type: "INTEGER", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    agency_name = table.Column<string>(type: "TEXT", nullable: false),
                    officer = table.Column<Guid>(type: "TEXT", nullable: true),
                    officer_name = table.Column<string>(type: "TEXT", nullable: true),
                    planned_end = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    cost_before = table.Column<string>(type: "TEXT", nullable: true),
                    cost_after = table.Column<string>(type: "TEXT", nullable: true),
                    submitter = table.Column<Guid>(type: "TEXT", nullable: true),
                    submitted_by = table.Column<string>(type: "TEXT", nullable: true),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    sent_back_with = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews_review", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reviews_suggestion",
                columns: table => new
                {
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: false),
                    procedure_name = table.Column<string>(type: "TEXT", nullable: false),
                    target_name = table.Column<string>(type: "TEXT", nullable: false),
                    dossiers = table.Column<int>(type: "INTEGER", nullable: false),
                    out_of = table.Column<int>(type: "INTEGER", nullable: false),
                    weight = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews_suggestion", x => new { x.procedure, x.kind, x.target });
                });

            migrationBuilder.CreateTable(
                name: "reviews_terms",
                columns: table => new
                {
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    terms = table.Column<string>(type: "TEXT", nullable: false),
                    stated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews_terms", x => x.year);
                });

            migrationBuilder.CreateTable(
                name: "procedures_decision_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    published = table.Column<Guid>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: true),
                    carried_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_decision_entry", x => x.id);
                    table.ForeignKey(
                        name: "FK_procedures_decision_entry_procedures_decision_decision",
                        column: x => x.decision,
                        principalTable: "procedures_decision",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reviews_proposal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<string>(type: "TEXT", nullable: false),
                    target_name = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    limit_before = table.Column<decimal>(type: "TEXT", nullable: true),
                    limit_after = table.Column<decimal>(type: "TEXT", nullable: true),
                    limit_unit = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    decided_words = table.Column<string>(type: "TEXT", nullable: true),
                    published_in = table.Column<Guid>(type: "TEXT", nullable: true),
                    published_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    review_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews_proposal", x => x.id);
                    table.ForeignKey(
                        name: "FK_reviews_proposal_reviews_review_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews_review",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_work_agency_role_officer_due_id",
                table: "dossiers_work",
                columns: new[] { "agency", "role", "officer", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_received_for_others",
                table: "dossiers_dossier",
                columns: new[] { "receiving_agency", "id" },
                filter: "receiving_agency <> competent_agency");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_competent_agency_id",
                table: "dossiers_dossier",
                columns: new[] { "competent_agency", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_procedure_channel_procedure_version",
                table: "dossiers_dossier",
                columns: new[] { "procedure", "channel", "procedure_version" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_procedure_id",
                table: "dossiers_dossier",
                columns: new[] { "procedure", "id" },
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_counter_booking_phone_at",
                table: "counter_booking",
                columns: new[] { "phone", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_guides_guide_key",
                table: "guides_guide",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_organisation_absence_officer_from",
                table: "organisation_absence",
                columns: new[] { "officer", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_procedures_decision_dated_on",
                table: "procedures_decision",
                column: "dated_on");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_decision_posted_at",
                table: "procedures_decision",
                column: "posted_at");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_decision_proposer_id",
                table: "procedures_decision",
                columns: new[] { "proposer", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_procedures_decision_state_id",
                table: "procedures_decision",
                columns: new[] { "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_procedures_decision_entry_carried_at",
                table: "procedures_decision_entry",
                column: "carried_at");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_decision_entry_code",
                table: "procedures_decision_entry",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_decision_entry_decision",
                table: "procedures_decision_entry",
                column: "decision");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_decision_warning_closed_at_by",
                table: "procedures_decision_warning",
                columns: new[] { "closed_at", "by" });

            migrationBuilder.CreateIndex(
                name: "IX_procedures_decision_warning_decision",
                table: "procedures_decision_warning",
                column: "decision");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_import_line_run_outcome_number",
                table: "procedures_import_line",
                columns: new[] { "run", "outcome", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_procedures_online_deciding_procedure_at",
                table: "procedures_online_deciding",
                columns: new[] { "procedure", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_reviews_counted_procedure_ended_at_dossier",
                table: "reviews_counted",
                columns: new[] { "procedure", "ended_at", "dossier" });

            migrationBuilder.CreateIndex(
                name: "IX_reviews_plan_year",
                table: "reviews_plan",
                column: "year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reviews_proposal_number",
                table: "reviews_proposal",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reviews_proposal_procedure_state",
                table: "reviews_proposal",
                columns: new[] { "procedure", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_reviews_proposal_review_id",
                table: "reviews_proposal",
                column: "review_id");

            migrationBuilder.CreateIndex(
                name: "IX_reviews_proposal_state_number",
                table: "reviews_proposal",
                columns: new[] { "state", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_reviews_review_plan_procedure",
                table: "reviews_review",
                columns: new[] { "plan", "procedure" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reviews_review_procedure_year",
                table: "reviews_review",
                columns: new[] { "procedure", "year" });

            migrationBuilder.CreateIndex(
                name: "IX_reviews_suggestion_weight_procedure",
                table: "reviews_suggestion",
                columns: new[] { "weight", "procedure" });

            // Lines of earlier imports, kept batch by batch until now, become rows of their own.
            migrationBuilder.Sql("""
                INSERT INTO procedures_import_line (run, number, line, code, name, outcome, reason, notes, has_notes, parts, accepted)
                SELECT p.run, row_number() OVER (PARTITION BY p.run ORDER BY p.first_row, j.id), json_extract(j.value, '$.line'), json_extract(j.value, '$.code'),
                       json_extract(j.value, '$.name'), json_extract(j.value, '$.outcome'), json_extract(j.value, '$.reason'), coalesce(json_extract(j.value, '$.notes'), '[]'),
                       coalesce(json_extract(j.value, '$.notes'), '[]') <> '[]', '', json_extract(j.value, '$.outcome') IN ('Created', 'Changed')
                FROM procedures_import_page p, json_each(p.text) j;
                """);

            migrationBuilder.DropTable(
                name: "procedures_import_page");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossiers_reword_row");

            migrationBuilder.DropTable(
                name: "guides_guide");

            migrationBuilder.DropTable(
                name: "guides_life_event");

            migrationBuilder.DropTable(
                name: "organisation_absence");

            migrationBuilder.DropTable(
                name: "procedures_decision_entry");

            migrationBuilder.DropTable(
                name: "procedures_decision_warning");

            migrationBuilder.DropTable(
                name: "procedures_import_columns");

            migrationBuilder.DropTable(
                name: "procedures_import_file");

            migrationBuilder.DropTable(
                name: "procedures_import_line");

            migrationBuilder.DropTable(
                name: "procedures_online_deciding");

            migrationBuilder.DropTable(
                name: "reviews_counted");

            migrationBuilder.DropTable(
                name: "reviews_mark");

            migrationBuilder.DropTable(
                name: "reviews_month");

            migrationBuilder.DropTable(
                name: "reviews_plan");

            migrationBuilder.DropTable(
                name: "reviews_proposal");

            migrationBuilder.DropTable(
                name: "reviews_suggestion");

            migrationBuilder.DropTable(
                name: "reviews_terms");

            migrationBuilder.DropTable(
                name: "procedures_decision");

            migrationBuilder.DropTable(
                name: "reviews_review");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_work_agency_role_officer_due_id",
                table: "dossiers_work");

            migrationBuilder.DropIndex(
                name: "IX_dossier_received_for_others",
                table: "dossiers_dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_competent_agency_id",
                table: "dossiers_dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_procedure_channel_procedure_version",
                table: "dossiers_dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_procedure_id",
                table: "dossiers_dossier");

            migrationBuilder.DropIndex(
                name: "IX_counter_booking_phone_at",
                table: "counter_booking");

            migrationBuilder.DropColumn(
                name: "recalled_on",
                table: "procedures_version");

            migrationBuilder.DropColumn(
                name: "decided_online",
                table: "procedures_procedure");

            migrationBuilder.DropColumn(
                name: "choices",
                table: "procedures_import_run");

            migrationBuilder.DropColumn(
                name: "is_preview",
                table: "procedures_import_run");

            migrationBuilder.DropColumn(
                name: "left_out",
                table: "procedures_import_run");

            migrationBuilder.DropColumn(
                name: "not_undone",
                table: "procedures_import_run");

            migrationBuilder.DropColumn(
                name: "publisher",
                table: "procedures_import_run");

            migrationBuilder.DropColumn(
                name: "remarks",
                table: "procedures_import_run");

            migrationBuilder.DropColumn(
                name: "sheets",
                table: "procedures_import_run");

            migrationBuilder.DropColumn(
                name: "stage",
                table: "procedures_import_run");

            migrationBuilder.DropColumn(
                name: "undone",
                table: "procedures_import_run");

            migrationBuilder.DropColumn(
                name: "undone_at",
                table: "procedures_import_run");

            migrationBuilder.DropColumn(
                name: "undone_by",
                table: "procedures_import_run");

            migrationBuilder.DropColumn(
                name: "question",
                table: "dossiers_work");

            migrationBuilder.DropColumn(
                name: "law_due",
                table: "dossiers_dossier");

            migrationBuilder.DropColumn(
                name: "again_until",
                table: "dossiers_consultation");

            migrationBuilder.DropColumn(
                name: "outcome",
                table: "dossiers_consultation");

            migrationBuilder.DropColumn(
                name: "urged",
                table: "dossiers_consultation");

            migrationBuilder.DropColumn(
                name: "name",
                table: "counter_booking");

            migrationBuilder.DropColumn(
                name: "phone",
                table: "counter_booking");

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
        }
    }
}
