using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Casework : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "counter");

            migrationBuilder.EnsureSchema(
                name: "audit");

            migrationBuilder.AddColumn<string>(
                name: "consequences",
                schema: "dossiers",
                table: "dossier",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "lead_step",
                schema: "dossiers",
                table: "dossier",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                schema: "dossiers",
                table: "step",
                type: "text",
                nullable: false,
                defaultValue: "Task");

            migrationBuilder.AddColumn<string>(
                name: "sha256",
                schema: "dossiers",
                table: "sheet",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "collector",
                schema: "payments",
                table: "payment",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "instead_of",
                schema: "dossiers",
                table: "happening",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "lead",
                schema: "dossiers",
                table: "dossier",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "next_warning",
                schema: "dossiers",
                table: "dossier",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answer_papers",
                schema: "dossiers",
                table: "consultation",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<Guid>(
                name: "asker",
                schema: "dossiers",
                table: "consultation",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<string>(
                name: "question_papers",
                schema: "dossiers",
                table: "consultation",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "silent_since",
                schema: "dossiers",
                table: "consultation",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "unit",
                schema: "dossiers",
                table: "consultation",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "unit_name",
                schema: "dossiers",
                table: "consultation",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "booking",
                schema: "counter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    group = table.Column<string>(type: "text", nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    booked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    ticket = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_booking", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bundle",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    way = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<string>(type: "text", nullable: false),
                    from_name = table.Column<string>(type: "text", nullable: false),
                    to = table.Column<string>(type: "text", nullable: false),
                    to_name = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    made_by = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    given = table.Column<string>(type: "text", nullable: true),
                    taken = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bundle", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "credit",
                schema: "dossiers",
                columns: table => new
                {
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    procedure_name = table.Column<string>(type: "text", nullable: false),
                    receiving = table.Column<string>(type: "text", nullable: false),
                    competent = table.Column<string>(type: "text", nullable: false),
                    competent_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credit", x => x.dossier);
                });

            migrationBuilder.CreateTable(
                name: "delegation",
                schema: "organisation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    giver = table.Column<Guid>(type: "uuid", nullable: false),
                    taker = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    matters = table.Column<string>(type: "text", nullable: false),
                    granted_by = table.Column<string>(type: "text", nullable: false),
                    revoked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delegation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "envelope",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    sender = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: true),
                    tracking = table.Column<string>(type: "text", nullable: false),
                    remark = table.Column<string>(type: "text", nullable: true),
                    arrived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    registered_by = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_envelope", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "export",
                schema: "audit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    actor_name = table.Column<string>(type: "text", nullable: false),
                    office = table.Column<string>(type: "text", nullable: true),
                    list = table.Column<string>(type: "text", nullable: false),
                    filter = table.Column<string>(type: "text", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_export", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "filter",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_name = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    shared = table.Column<bool>(type: "boolean", nullable: false),
                    narrowing = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_filter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "hall",
                schema: "counter",
                columns: table => new
                {
                    agency = table.Column<string>(type: "text", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hall", x => x.agency);
                });

            migrationBuilder.CreateTable(
                name: "kiosk",
                schema: "counter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    code_hash = table.Column<string>(type: "text", nullable: true),
                    code_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    secret_hash = table.Column<string>(type: "text", nullable: true),
                    unlocked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kiosk", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "move",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    process = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    basis = table.Column<string>(type: "text", nullable: false),
                    places = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    planner = table.Column<Guid>(type: "uuid", nullable: false),
                    planned_by = table.Column<string>(type: "text", nullable: false),
                    planned_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    approver = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_by = table.Column<string>(type: "text", nullable: true),
                    approver_office = table.Column<string>(type: "text", nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_move", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "move_row",
                schema: "dossiers",
                columns: table => new
                {
                    move = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    steps = table.Column<string>(type: "text", nullable: false),
                    refusal = table.Column<string>(type: "text", nullable: true),
                    where = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_move_row", x => new { x.move, x.dossier });
                });

            migrationBuilder.CreateTable(
                name: "note",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    author = table.Column<Guid>(type: "uuid", nullable: false),
                    author_name = table.Column<string>(type: "text", nullable: false),
                    office = table.Column<string>(type: "text", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false),
                    pinned = table.Column<bool>(type: "boolean", nullable: false),
                    struck_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    struck_by = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_note", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "seat",
                schema: "counter",
                columns: table => new
                {
                    agency = table.Column<string>(type: "text", nullable: false),
                    window = table.Column<int>(type: "integer", nullable: false),
                    officer = table.Column<Guid>(type: "uuid", nullable: true),
                    officer_name = table.Column<string>(type: "text", nullable: true),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seat", x => new { x.agency, x.window });
                });

            migrationBuilder.CreateTable(
                name: "second_request",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    ground = table.Column<string>(type: "text", nullable: false),
                    lines = table.Column<string>(type: "text", nullable: false),
                    officer = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    approved = table.Column<bool>(type: "boolean", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_second_request", x => x.id);
                    table.ForeignKey(
                        name: "FK_second_request_dossier_dossier",
                        column: x => x.dossier,
                        principalSchema: "dossiers",
                        principalTable: "dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "shipment",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    recipient = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: true),
                    wanted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tracking = table.Column<string>(type: "text", nullable: true),
                    posted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shipment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "template",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_name = table.Column<string>(type: "text", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    shared = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_template", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ticket",
                schema: "counter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    group = table.Column<string>(type: "text", nullable: false),
                    is_priority = table.Column<bool>(type: "boolean", nullable: false),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    appointed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    window = table.Column<int>(type: "integer", nullable: true),
                    for_window = table.Column<int>(type: "integer", nullable: true),
                    call_order = table.Column<long>(type: "bigint", nullable: true),
                    calls = table.Column<int>(type: "integer", nullable: false),
                    first_called_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    called_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    officer = table.Column<Guid>(type: "uuid", nullable: true),
                    served_dossiers = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ticket", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "till",
                schema: "counter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    officer = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_name = table.Column<string>(type: "text", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expected = table.Column<long>(type: "bigint", nullable: false),
                    counted = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    taken_over_by = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_over_by_name = table.Column<string>(type: "text", nullable: true),
                    taken_over_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    remark = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_till", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "timer",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    step = table.Column<Guid>(type: "uuid", nullable: false),
                    node = table.Column<string>(type: "text", nullable: true),
                    delay = table.Column<long>(type: "bigint", nullable: false),
                    rings_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timer", x => x.id);
                    table.ForeignKey(
                        name: "FK_timer_dossier_dossier",
                        column: x => x.dossier,
                        principalSchema: "dossiers",
                        principalTable: "dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "warning",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    promise = table.Column<string>(type: "text", nullable: false),
                    step = table.Column<Guid>(type: "uuid", nullable: true),
                    step_name = table.Column<string>(type: "text", nullable: true),
                    level = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    officer = table.Column<Guid>(type: "uuid", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_warning", x => x.id);
                    table.ForeignKey(
                        name: "FK_warning_dossier_dossier",
                        column: x => x.dossier,
                        principalSchema: "dossiers",
                        principalTable: "dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "word",
                schema: "dossiers",
                columns: table => new
                {
                    agency = table.Column<string>(type: "text", nullable: false),
                    word = table.Column<string>(type: "text", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_word", x => new { x.agency, x.word, x.dossier });
                    table.ForeignKey(
                        name: "FK_word_dossier_dossier",
                        column: x => x.dossier,
                        principalSchema: "dossiers",
                        principalTable: "dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "work",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    step = table.Column<Guid>(type: "uuid", nullable: true),
                    agency = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    officer = table.Column<Guid>(type: "uuid", nullable: true),
                    due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work", x => x.id);
                    table.ForeignKey(
                        name: "FK_work_dossier_dossier",
                        column: x => x.dossier,
                        principalSchema: "dossiers",
                        principalTable: "dossier",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bundle_row",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    applicant = table.Column<string>(type: "text", nullable: false),
                    procedure = table.Column<string>(type: "text", nullable: false),
                    papers = table.Column<string>(type: "text", nullable: false),
                    originals = table.Column<int>(type: "integer", nullable: false),
                    copies = table.Column<int>(type: "integer", nullable: false),
                    put_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    finding = table.Column<string>(type: "text", nullable: false),
                    remark = table.Column<string>(type: "text", nullable: true),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    bundle_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bundle_row", x => x.id);
                    table.ForeignKey(
                        name: "FK_bundle_row_bundle_bundle_id",
                        column: x => x.bundle_id,
                        principalSchema: "dossiers",
                        principalTable: "bundle",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_payment_collector_at",
                schema: "payments",
                table: "payment",
                columns: new[] { "collector", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_competent_agency_procedure_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "competent_agency", "procedure", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_lead",
                schema: "dossiers",
                table: "dossier",
                column: "lead",
                filter: "lead IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_next_warning",
                schema: "dossiers",
                table: "dossier",
                column: "next_warning");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_process_ended_at_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "process", "ended_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_receiving_agency_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "receiving_agency", "id" },
                filter: "paid < fee");

            migrationBuilder.CreateIndex(
                name: "IX_consultation_answered_at_silent_since_due_at",
                schema: "dossiers",
                table: "consultation",
                columns: new[] { "answered_at", "silent_since", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_consultation_asker_answered_at_due_at",
                schema: "dossiers",
                table: "consultation",
                columns: new[] { "asker", "answered_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_booking_agency_at",
                schema: "counter",
                table: "booking",
                columns: new[] { "agency", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_booking_code",
                schema: "counter",
                table: "booking",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_booking_person_at",
                schema: "counter",
                table: "booking",
                columns: new[] { "person", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_booking_state_at",
                schema: "counter",
                table: "booking",
                columns: new[] { "state", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_bundle_from_id",
                schema: "dossiers",
                table: "bundle",
                columns: new[] { "from", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_bundle_to_id",
                schema: "dossiers",
                table: "bundle",
                columns: new[] { "to", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_bundle_row_bundle_id",
                schema: "dossiers",
                table: "bundle_row",
                column: "bundle_id");

            migrationBuilder.CreateIndex(
                name: "IX_bundle_row_dossier_put_at",
                schema: "dossiers",
                table: "bundle_row",
                columns: new[] { "dossier", "put_at" });

            migrationBuilder.CreateIndex(
                name: "IX_credit_competent_at_dossier",
                schema: "dossiers",
                table: "credit",
                columns: new[] { "competent", "at", "dossier" });

            migrationBuilder.CreateIndex(
                name: "IX_credit_receiving_at_dossier",
                schema: "dossiers",
                table: "credit",
                columns: new[] { "receiving", "at", "dossier" });

            migrationBuilder.CreateIndex(
                name: "IX_delegation_giver_from",
                schema: "organisation",
                table: "delegation",
                columns: new[] { "giver", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_envelope_agency_state_id",
                schema: "dossiers",
                table: "envelope",
                columns: new[] { "agency", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_envelope_tracking",
                schema: "dossiers",
                table: "envelope",
                column: "tracking",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_filter_agency",
                schema: "dossiers",
                table: "filter",
                column: "agency");

            migrationBuilder.CreateIndex(
                name: "IX_filter_owner",
                schema: "dossiers",
                table: "filter",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "IX_kiosk_agency",
                schema: "counter",
                table: "kiosk",
                column: "agency");

            migrationBuilder.CreateIndex(
                name: "IX_kiosk_secret_hash",
                schema: "counter",
                table: "kiosk",
                column: "secret_hash");

            migrationBuilder.CreateIndex(
                name: "IX_note_dossier_id",
                schema: "dossiers",
                table: "note",
                columns: new[] { "dossier", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_seat_officer",
                schema: "counter",
                table: "seat",
                column: "officer");

            migrationBuilder.CreateIndex(
                name: "IX_second_request_agency_decided_at_at",
                schema: "dossiers",
                table: "second_request",
                columns: new[] { "agency", "decided_at", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_second_request_dossier",
                schema: "dossiers",
                table: "second_request",
                column: "dossier");

            migrationBuilder.CreateIndex(
                name: "IX_shipment_agency_state_id",
                schema: "dossiers",
                table: "shipment",
                columns: new[] { "agency", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_shipment_dossier_id",
                schema: "dossiers",
                table: "shipment",
                columns: new[] { "dossier", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_shipment_tracking",
                schema: "dossiers",
                table: "shipment",
                column: "tracking",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_template_agency_purpose",
                schema: "dossiers",
                table: "template",
                columns: new[] { "agency", "purpose" });

            migrationBuilder.CreateIndex(
                name: "IX_template_owner_purpose",
                schema: "dossiers",
                table: "template",
                columns: new[] { "owner", "purpose" });

            migrationBuilder.CreateIndex(
                name: "IX_ticket_agency_day_number",
                schema: "counter",
                table: "ticket",
                columns: new[] { "agency", "day", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ticket_agency_day_state",
                schema: "counter",
                table: "ticket",
                columns: new[] { "agency", "day", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_ticket_agency_group_ended_at",
                schema: "counter",
                table: "ticket",
                columns: new[] { "agency", "group", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "IX_ticket_officer_day",
                schema: "counter",
                table: "ticket",
                columns: new[] { "officer", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_ticket_state_day",
                schema: "counter",
                table: "ticket",
                columns: new[] { "state", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_till_agency_closed_at",
                schema: "counter",
                table: "till",
                columns: new[] { "agency", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_till_officer_closed_at",
                schema: "counter",
                table: "till",
                columns: new[] { "officer", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_timer_dossier",
                schema: "dossiers",
                table: "timer",
                column: "dossier");

            migrationBuilder.CreateIndex(
                name: "IX_timer_rings_at_id",
                schema: "dossiers",
                table: "timer",
                columns: new[] { "rings_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_agency_role_closed_at_id",
                schema: "dossiers",
                table: "warning",
                columns: new[] { "agency", "role", "closed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_warning_dossier_promise_level_agency_role",
                schema: "dossiers",
                table: "warning",
                columns: new[] { "dossier", "promise", "level", "agency", "role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_word_dossier_word",
                schema: "dossiers",
                table: "word",
                columns: new[] { "dossier", "word" });

            migrationBuilder.CreateIndex(
                name: "IX_work_agency_role_due_id",
                schema: "dossiers",
                table: "work",
                columns: new[] { "agency", "role", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_work_dossier",
                schema: "dossiers",
                table: "work",
                column: "dossier");

            // What lies in whose hands moves from the dossier to rows of its own; what can be found by words is entered once.
            migrationBuilder.Sql(@"
                INSERT INTO dossiers.work (id, dossier, kind, step, agency, role, officer, due)
                SELECT s.id, d.id, CASE WHEN d.stage = 'Settled' THEN 'Return' ELSE 'Step' END, s.id, d.handler_agency, d.handler_role, d.handler_officer, d.queue_due
                FROM dossiers.step s JOIN dossiers.dossier d ON d.id = s.dossier_id
                WHERE s.left_at IS NULL AND d.handler_agency IS NOT NULL AND d.stage NOT IN ('Submitted', 'WithdrawalAsked');
                INSERT INTO dossiers.work (id, dossier, kind, step, agency, role, officer, due)
                SELECT d.id, d.id, CASE WHEN d.stage = 'Submitted' THEN 'Reception' ELSE 'Withdrawal' END, NULL, d.handler_agency, 'Clerk', d.handler_officer, d.queue_due
                FROM dossiers.dossier d WHERE d.handler_agency IS NOT NULL AND d.stage IN ('Submitted', 'WithdrawalAsked');
                INSERT INTO dossiers.word (agency, word, dossier)
                SELECT DISTINCT a.agency, w.word, d.id FROM dossiers.dossier d
                CROSS JOIN LATERAL (VALUES (d.receiving_agency), (d.competent_agency)) a (agency)
                CROSS JOIN LATERAL (SELECT regexp_replace(part, '[^[:alnum:]]', '', 'g') AS word FROM regexp_split_to_table(d.applicant_fold, '\s+') part
                    UNION SELECT substr(d.code, strpos(d.code, '-') + 1) WHERE d.code IS NOT NULL) w
                WHERE w.word <> '';");

            migrationBuilder.DropIndex(
                name: "IX_dossier_handler_agency_handler_role_queue_due_id",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "handler_agency",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "queue_due",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "handler_role",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "handler_officer",
                schema: "dossiers",
                table: "dossier");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "booking",
                schema: "counter");

            migrationBuilder.DropTable(
                name: "bundle_row",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "credit",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "delegation",
                schema: "organisation");

            migrationBuilder.DropTable(
                name: "envelope",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "export",
                schema: "audit");

            migrationBuilder.DropTable(
                name: "filter",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "hall",
                schema: "counter");

            migrationBuilder.DropTable(
                name: "kiosk",
                schema: "counter");

            migrationBuilder.DropTable(
                name: "move",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "move_row",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "note",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "seat",
                schema: "counter");

            migrationBuilder.DropTable(
                name: "second_request",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "shipment",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "template",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "ticket",
                schema: "counter");

            migrationBuilder.DropTable(
                name: "till",
                schema: "counter");

            migrationBuilder.DropTable(
                name: "timer",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "warning",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "word",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "work",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "bundle",
                schema: "dossiers");

            migrationBuilder.DropIndex(
                name: "IX_payment_collector_at",
                schema: "payments",
                table: "payment");

            migrationBuilder.DropIndex(
                name: "IX_dossier_competent_agency_procedure_id",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossier_lead",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossier_next_warning",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossier_process_ended_at_id",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossier_receiving_agency_id",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "IX_consultation_answered_at_silent_since_due_at",
                schema: "dossiers",
                table: "consultation");

            migrationBuilder.DropIndex(
                name: "IX_consultation_asker_answered_at_due_at",
                schema: "dossiers",
                table: "consultation");

            migrationBuilder.DropColumn(
                name: "kind",
                schema: "dossiers",
                table: "step");

            migrationBuilder.DropColumn(
                name: "sha256",
                schema: "dossiers",
                table: "sheet");

            migrationBuilder.DropColumn(
                name: "collector",
                schema: "payments",
                table: "payment");

            migrationBuilder.DropColumn(
                name: "instead_of",
                schema: "dossiers",
                table: "happening");

            migrationBuilder.DropColumn(
                name: "lead",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "next_warning",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "answer_papers",
                schema: "dossiers",
                table: "consultation");

            migrationBuilder.DropColumn(
                name: "asker",
                schema: "dossiers",
                table: "consultation");

            migrationBuilder.DropColumn(
                name: "question_papers",
                schema: "dossiers",
                table: "consultation");

            migrationBuilder.DropColumn(
                name: "silent_since",
                schema: "dossiers",
                table: "consultation");

            migrationBuilder.DropColumn(
                name: "unit",
                schema: "dossiers",
                table: "consultation");

            migrationBuilder.DropColumn(
                name: "unit_name",
                schema: "dossiers",
                table: "consultation");

            migrationBuilder.DropColumn(
                name: "lead_step",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.AddColumn<Guid>(
                name: "handler_officer",
                schema: "dossiers",
                table: "dossier",
                type: "uuid",
                nullable: true);

            migrationBuilder.DropColumn(
                name: "consequences",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.AddColumn<string>(
                name: "handler_role",
                schema: "dossiers",
                table: "dossier",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "handler_agency",
                schema: "dossiers",
                table: "dossier",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "queue_due",
                schema: "dossiers",
                table: "dossier",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.CreateIndex(
                name: "IX_dossier_handler_agency_handler_role_queue_due_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "handler_agency", "handler_role", "queue_due", "id" });
        }
    }
}
