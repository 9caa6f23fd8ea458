using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Casework : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "collector",
                table: "payments_payment",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "lead_step",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "lead",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "consequences",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "dossiers_step",
                type: "TEXT",
                nullable: false,
                defaultValue: "Task");

            migrationBuilder.AddColumn<string>(
                name: "sha256",
                table: "dossiers_sheet",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "instead_of",
                table: "dossiers_happening",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "next_warning",
                table: "dossiers_dossier",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answer_papers",
                table: "dossiers_consultation",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<Guid>(
                name: "asker",
                table: "dossiers_consultation",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "question_papers",
                table: "dossiers_consultation",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<long>(
                name: "silent_since",
                table: "dossiers_consultation",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "unit",
                table: "dossiers_consultation",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "unit_name",
                table: "dossiers_consultation",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "audit_export",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", nullable: false),
                    office = table.Column<string>(type: "TEXT", nullable: true),
                    list = table.Column<string>(type: "TEXT", nullable: false),
                    filter = table.Column<string>(type: "TEXT", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_export", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "counter_booking",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    group = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    booked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    ticket = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_booking", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "counter_hall",
                columns: table => new
                {
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_hall", x => x.agency);
                });

            migrationBuilder.CreateTable(
                name: "counter_kiosk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", nullable: true),
                    code_until = table.Column<long>(type: "INTEGER", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", nullable: true),
                    unlocked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_kiosk", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "counter_seat",
                columns: table => new
                {
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    window = table.Column<int>(type: "INTEGER", nullable: false),
                    officer = table.Column<Guid>(type: "TEXT", nullable: true),
                    officer_name = table.Column<string>(type: "TEXT", nullable: true),
                    since = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_seat", x => new { x.agency, x.window });
                });

            migrationBuilder.CreateTable(
                name: "counter_ticket",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    group = table.Column<string>(type: "TEXT", nullable: false),
                    is_priority = table.Column<bool>(type: "INTEGER", nullable: false),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: false),
                    appointed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    window = table.Column<int>(type: "INTEGER", nullable: true),
                    for_window = table.Column<int>(type: "INTEGER", nullable: true),
                    call_order = table.Column<long>(type: "INTEGER", nullable: true),
                    calls = table.Column<int>(type: "INTEGER", nullable: false),
                    first_called_at = table.Column<long>(type: "INTEGER", nullable: true),
                    called_at = table.Column<long>(type: "INTEGER", nullable: true),
                    begun_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    officer = table.Column<Guid>(type: "TEXT", nullable: true),
                    served_dossiers = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_ticket", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "counter_till",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    officer = table.Column<Guid>(type: "TEXT", nullable: false),
                    officer_name = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expected = table.Column<long>(type: "INTEGER", nullable: false),
                    counted = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    taken_over_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    taken_over_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    taken_over_at = table.Column<long>(type: "INTEGER", nullable: true),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counter_till", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_bundle",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    way = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<string>(type: "TEXT", nullable: false),
                    from_name = table.Column<string>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", nullable: false),
                    to_name = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    given = table.Column<string>(type: "TEXT", nullable: true),
                    taken = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_bundle", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_credit",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    procedure_name = table.Column<string>(type: "TEXT", nullable: false),
                    receiving = table.Column<string>(type: "TEXT", nullable: false),
                    competent = table.Column<string>(type: "TEXT", nullable: false),
                    competent_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_credit", x => x.dossier);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_envelope",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    sender = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    tracking = table.Column<string>(type: "TEXT", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    arrived_at = table.Column<long>(type: "INTEGER", nullable: false),
                    registered_by = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: true),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_envelope", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_filter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_name = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    shared = table.Column<bool>(type: "INTEGER", nullable: false),
                    narrowing = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_filter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_move",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    process = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    places = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    planner = table.Column<Guid>(type: "TEXT", nullable: false),
                    planned_by = table.Column<string>(type: "TEXT", nullable: false),
                    planned_at = table.Column<long>(type: "INTEGER", nullable: false),
                    approver = table.Column<Guid>(type: "TEXT", nullable: true),
                    approved_by = table.Column<string>(type: "TEXT", nullable: true),
                    approver_office = table.Column<string>(type: "TEXT", nullable: true),
                    approved_at = table.Column<long>(type: "INTEGER", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_move", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_move_row",
                columns: table => new
                {
                    move = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                    refusal = table.Column<string>(type: "TEXT", nullable: true),
                    where = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_move_row", x => new { x.move, x.dossier });
                });

            migrationBuilder.CreateTable(
                name: "dossiers_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    author = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_name = table.Column<string>(type: "TEXT", nullable: false),
                    office = table.Column<string>(type: "TEXT", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    pinned = table.Column<bool>(type: "INTEGER", nullable: false),
                    struck_at = table.Column<long>(type: "INTEGER", nullable: true),
                    struck_by = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_note", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_second_request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    ground = table.Column<string>(type: "TEXT", nullable: false),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    officer = table.Column<Guid>(type: "TEXT", nullable: false),
                    officer_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    approved = table.Column<bool>(type: "INTEGER", nullable: true),
                    answer = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_second_request", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossiers_second_request_dossiers_dossier_dossier",
                        column: x => x.dossier,
                        principalTable: "dossiers_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_shipment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    recipient = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    wanted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    tracking = table.Column<string>(type: "TEXT", nullable: true),
                    posted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_shipment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_template",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_name = table.Column<string>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    shared = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_template", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_timer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<Guid>(type: "TEXT", nullable: false),
                    node = table.Column<string>(type: "TEXT", nullable: true),
                    delay = table.Column<long>(type: "INTEGER", nullable: false),
                    rings_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_timer", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossiers_timer_dossiers_dossier_dossier",
                        column: x => x.dossier,
                        principalTable: "dossiers_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_warning",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    promise = table.Column<string>(type: "TEXT", nullable: false),
                    step = table.Column<Guid>(type: "TEXT", nullable: true),
                    step_name = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    officer = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_warning", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossiers_warning_dossiers_dossier_dossier",
                        column: x => x.dossier,
                        principalTable: "dossiers_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_word",
                columns: table => new
                {
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    word = table.Column<string>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_word", x => new { x.agency, x.word, x.dossier });
                    table.ForeignKey(
                        name: "FK_dossiers_word_dossiers_dossier_dossier",
                        column: x => x.dossier,
                        principalTable: "dossiers_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_work",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    step = table.Column<Guid>(type: "TEXT", nullable: true),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    officer = table.Column<Guid>(type: "TEXT", nullable: true),
                    due = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_work", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossiers_work_dossiers_dossier_dossier",
                        column: x => x.dossier,
                        principalTable: "dossiers_dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "organisation_delegation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    giver = table.Column<Guid>(type: "TEXT", nullable: false),
                    taker = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    matters = table.Column<string>(type: "TEXT", nullable: false),
                    granted_by = table.Column<string>(type: "TEXT", nullable: false),
                    revoked_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisation_delegation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_bundle_row",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    applicant = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    papers = table.Column<string>(type: "TEXT", nullable: false),
                    originals = table.Column<int>(type: "INTEGER", nullable: false),
                    copies = table.Column<int>(type: "INTEGER", nullable: false),
                    put_at = table.Column<long>(type: "INTEGER", nullable: false),
                    finding = table.Column<string>(type: "TEXT", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    given_at = table.Column<long>(type: "INTEGER", nullable: true),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: true),
                    bundle_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_bundle_row", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossiers_bundle_row_dossiers_bundle_bundle_id",
                        column: x => x.bundle_id,
                        principalTable: "dossiers_bundle",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_payments_payment_collector_at",
                table: "payments_payment",
                columns: new[] { "collector", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_competent_agency_procedure_id",
                table: "dossiers_dossier",
                columns: new[] { "competent_agency", "procedure", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_lead",
                table: "dossiers_dossier",
                column: "lead",
                filter: "lead IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_next_warning",
                table: "dossiers_dossier",
                column: "next_warning");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_process_ended_at_id",
                table: "dossiers_dossier",
                columns: new[] { "process", "ended_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_receiving_agency_id",
                table: "dossiers_dossier",
                columns: new[] { "receiving_agency", "id" },
                filter: "paid < fee");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_consultation_answered_at_silent_since_due_at",
                table: "dossiers_consultation",
                columns: new[] { "answered_at", "silent_since", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_consultation_asker_answered_at_due_at",
                table: "dossiers_consultation",
                columns: new[] { "asker", "answered_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_counter_booking_agency_at",
                table: "counter_booking",
                columns: new[] { "agency", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_counter_booking_code",
                table: "counter_booking",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_counter_booking_person_at",
                table: "counter_booking",
                columns: new[] { "person", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_counter_booking_state_at",
                table: "counter_booking",
                columns: new[] { "state", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_counter_kiosk_agency",
                table: "counter_kiosk",
                column: "agency");

            migrationBuilder.CreateIndex(
                name: "IX_counter_kiosk_secret_hash",
                table: "counter_kiosk",
                column: "secret_hash");

            migrationBuilder.CreateIndex(
                name: "IX_counter_seat_officer",
                table: "counter_seat",
                column: "officer");

            migrationBuilder.CreateIndex(
                name: "IX_counter_ticket_agency_day_number",
                table: "counter_ticket",
                columns: new[] { "agency", "day", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_counter_ticket_agency_day_state",
                table: "counter_ticket",
                columns: new[] { "agency", "day", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_counter_ticket_agency_group_ended_at",
                table: "counter_ticket",
                columns: new[] { "agency", "group", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "IX_counter_ticket_officer_day",
                table: "counter_ticket",
                columns: new[] { "officer", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_counter_ticket_state_day",
                table: "counter_ticket",
                columns: new[] { "state", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_counter_till_agency_closed_at",
                table: "counter_till",
                columns: new[] { "agency", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_counter_till_officer_closed_at",
                table: "counter_till",
                columns: new[] { "officer", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_bundle_from_id",
                table: "dossiers_bundle",
                columns: new[] { "from", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_bundle_to_id",
                table: "dossiers_bundle",
                columns: new[] { "to", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_bundle_row_bundle_id",
                table: "dossiers_bundle_row",
                column: "bundle_id");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_bundle_row_dossier_put_at",
                table: "dossiers_bundle_row",
                columns: new[] { "dossier", "put_at" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_credit_competent_at_dossier",
                table: "dossiers_credit",
                columns: new[] { "competent", "at", "dossier" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_credit_receiving_at_dossier",
                table: "dossiers_credit",
                columns: new[] { "receiving", "at", "dossier" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_envelope_agency_state_id",
                table: "dossiers_envelope",
                columns: new[] { "agency", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_envelope_tracking",
                table: "dossiers_envelope",
                column: "tracking",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_filter_agency",
                table: "dossiers_filter",
                column: "agency");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_filter_owner",
                table: "dossiers_filter",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_note_dossier_id",
                table: "dossiers_note",
                columns: new[] { "dossier", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_second_request_agency_decided_at_at",
                table: "dossiers_second_request",
                columns: new[] { "agency", "decided_at", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_second_request_dossier",
                table: "dossiers_second_request",
                column: "dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_shipment_agency_state_id",
                table: "dossiers_shipment",
                columns: new[] { "agency", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_shipment_dossier_id",
                table: "dossiers_shipment",
                columns: new[] { "dossier", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_shipment_tracking",
                table: "dossiers_shipment",
                column: "tracking",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_template_agency_purpose",
                table: "dossiers_template",
                columns: new[] { "agency", "purpose" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_template_owner_purpose",
                table: "dossiers_template",
                columns: new[] { "owner", "purpose" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_timer_dossier",
                table: "dossiers_timer",
                column: "dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_timer_rings_at_id",
                table: "dossiers_timer",
                columns: new[] { "rings_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_warning_agency_role_closed_at_id",
                table: "dossiers_warning",
                columns: new[] { "agency", "role", "closed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_warning_dossier_promise_level_agency_role",
                table: "dossiers_warning",
                columns: new[] { "dossier", "promise", "level", "agency", "role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_word_dossier_word",
                table: "dossiers_word",
                columns: new[] { "dossier", "word" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_work_agency_role_due_id",
                table: "dossiers_work",
                columns: new[] { "agency", "role", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_work_dossier",
                table: "dossiers_work",
                column: "dossier");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_delegation_giver_from",
                table: "organisation_delegation",
                columns: new[] { "giver", "from" });

            // What lies in whose hands moves from the dossier to rows of its own; what can be found by words is entered once.
            migrationBuilder.Sql(@"
                INSERT INTO dossiers_work (id, dossier, kind, step, agency, role, officer, due)
                SELECT s.id, d.id, CASE WHEN d.stage = 'Settled' THEN 'Return' ELSE 'Step' END, s.id, d.handler_agency, d.handler_role, d.handler_officer, d.queue_due
                FROM dossiers_step s JOIN dossiers_dossier d ON d.id = s.dossier_id
                WHERE s.left_at IS NULL AND d.handler_agency IS NOT NULL AND d.stage NOT IN ('Submitted', 'WithdrawalAsked');
                INSERT INTO dossiers_work (id, dossier, kind, step, agency, role, officer, due)
                SELECT d.id, d.id, CASE WHEN d.stage = 'Submitted' THEN 'Reception' ELSE 'Withdrawal' END, NULL, d.handler_agency, 'Clerk', d.handler_officer, d.queue_due
                FROM dossiers_dossier d WHERE d.handler_agency IS NOT NULL AND d.stage IN ('Submitted', 'WithdrawalAsked');
                INSERT OR IGNORE INTO dossiers_word (agency, word, dossier)
                WITH RECURSIVE part (id, word, rest) AS (
                    SELECT id, '', applicant_fold || ' ' FROM dossiers_dossier
                    UNION ALL SELECT id, substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM part WHERE rest <> ''),
                said (id, word) AS (
                    SELECT id, replace(replace(replace(replace(replace(word, '''', ''), '’', ''), '-', ''), '.', ''), ',', '') FROM part
                    UNION SELECT id, substr(code, instr(code, '-') + 1) FROM dossiers_dossier WHERE code IS NOT NULL)
                SELECT d.receiving_agency, said.word, d.id FROM said JOIN dossiers_dossier d ON d.id = said.id WHERE said.word <> ''
                UNION SELECT d.competent_agency, said.word, d.id FROM said JOIN dossiers_dossier d ON d.id = said.id WHERE said.word <> '';");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_handler_agency_handler_role_queue_due_id",
                table: "dossiers_dossier");

            migrationBuilder.Sql("ALTER TABLE dossiers_dossier DROP COLUMN queue_due;");

            migrationBuilder.Sql("ALTER TABLE dossiers_dossier DROP COLUMN handler_role;");

            migrationBuilder.Sql("ALTER TABLE dossiers_dossier DROP COLUMN handler_officer;");

            migrationBuilder.Sql("ALTER TABLE dossiers_dossier DROP COLUMN handler_agency;");

        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_export");

            migrationBuilder.DropTable(
                name: "counter_booking");

            migrationBuilder.DropTable(
                name: "counter_hall");

            migrationBuilder.DropTable(
                name: "counter_kiosk");

            migrationBuilder.DropTable(
                name: "counter_seat");

            migrationBuilder.DropTable(
                name: "counter_ticket");

            migrationBuilder.DropTable(
                name: "counter_till");

            migrationBuilder.DropTable(
                name: "dossiers_bundle_row");

            migrationBuilder.DropTable(
                name: "dossiers_credit");

            migrationBuilder.DropTable(
                name: "dossiers_envelope");

            migrationBuilder.DropTable(
                name: "dossiers_filter");

            migrationBuilder.DropTable(
                name: "dossiers_move");

            migrationBuilder.DropTable(
                name: "dossiers_move_row");

            migrationBuilder.DropTable(
                name: "dossiers_note");

            migrationBuilder.DropTable(
                name: "dossiers_second_request");

            migrationBuilder.DropTable(
                name: "dossiers_shipment");

            migrationBuilder.DropTable(
                name: "dossiers_template");

            migrationBuilder.DropTable(
                name: "dossiers_timer");

            migrationBuilder.DropTable(
                name: "dossiers_warning");

            migrationBuilder.DropTable(
                name: "dossiers_word");

            migrationBuilder.DropTable(
                name: "dossiers_work");

            migrationBuilder.DropTable(
                name: "organisation_delegation");

            migrationBuilder.DropTable(
                name: "dossiers_bundle");

            migrationBuilder.DropIndex(
                name: "IX_payments_payment_collector_at",
                table: "payments_payment");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_competent_agency_procedure_id",
                table: "dossiers_dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_lead",
                table: "dossiers_dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_next_warning",
                table: "dossiers_dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_process_ended_at_id",
                table: "dossiers_dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_dossier_receiving_agency_id",
                table: "dossiers_dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_consultation_answered_at_silent_since_due_at",
                table: "dossiers_consultation");

            migrationBuilder.DropIndex(
                name: "IX_dossiers_consultation_asker_answered_at_due_at",
                table: "dossiers_consultation");

            migrationBuilder.DropColumn(
                name: "collector",
                table: "payments_payment");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "dossiers_step");

            migrationBuilder.DropColumn(
                name: "sha256",
                table: "dossiers_sheet");

            migrationBuilder.DropColumn(
                name: "instead_of",
                table: "dossiers_happening");

            migrationBuilder.DropColumn(
                name: "next_warning",
                table: "dossiers_dossier");

            migrationBuilder.DropColumn(
                name: "answer_papers",
                table: "dossiers_consultation");

            migrationBuilder.DropColumn(
                name: "asker",
                table: "dossiers_consultation");

            migrationBuilder.DropColumn(
                name: "question_papers",
                table: "dossiers_consultation");

            migrationBuilder.DropColumn(
                name: "silent_since",
                table: "dossiers_consultation");

            migrationBuilder.DropColumn(
                name: "unit",
                table: "dossiers_consultation");

            migrationBuilder.DropColumn(
                name: "unit_name",
                table: "dossiers_consultation");

            migrationBuilder.DropColumn(
                name: "lead_step",
                table: "dossiers_dossier");

            migrationBuilder.AddColumn<string>(
                name: "handler_role",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "lead",
                table: "dossiers_dossier");

            migrationBuilder.AddColumn<Guid>(
                name: "handler_officer",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "consequences",
                table: "dossiers_dossier");

            migrationBuilder.AddColumn<string>(
                name: "handler_agency",
                table: "dossiers_dossier",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "queue_due",
                table: "dossiers_dossier",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_dossier_handler_agency_handler_role_queue_due_id",
                table: "dossiers_dossier",
                columns: new[] { "handler_agency", "handler_role", "queue_due", "id" });
        }
    }
}
