using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PapersAndSignatures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "archives");

            migrationBuilder.EnsureSchema(
                name: "blanks");

            migrationBuilder.AddColumn<int>(
                name: "fetches",
                schema: "documents",
                table: "vault_share",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "most_opens",
                schema: "documents",
                table: "vault_share",
                type: "integer",
                nullable: false,
                defaultValue: 10);

            migrationBuilder.AddColumn<string>(
                name: "holder_name",
                schema: "documents",
                table: "vault_item",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "reminded_rung",
                schema: "documents",
                table: "vault_item",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "blank",
                schema: "dossiers",
                table: "sheet",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "filled",
                schema: "dossiers",
                table: "sheet",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sides",
                schema: "dossiers",
                table: "certified_copy",
                type: "text",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "batch",
                schema: "archives",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    store = table.Column<string>(type: "text", nullable: false),
                    shelf = table.Column<string>(type: "text", nullable: true),
                    box = table.Column<string>(type: "text", nullable: false),
                    fold = table.Column<string>(type: "text", nullable: false),
                    paper_types = table.Column<string>(type: "text", nullable: false),
                    from_year = table.Column<int>(type: "integer", nullable: false),
                    until_year = table.Column<int>(type: "integer", nullable: false),
                    expected = table.Column<int>(type: "integer", nullable: false),
                    opened_by = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_by_name = table.Column<string>(type: "text", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false),
                    last_sheet = table.Column<int>(type: "integer", nullable: false),
                    brought = table.Column<string>(type: "text", nullable: false),
                    count_remark = table.Column<string>(type: "text", nullable: true),
                    despite_faults = table.Column<bool>(type: "boolean", nullable: false),
                    accepted_by_name = table.Column<string>(type: "text", nullable: true),
                    accepted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    mends = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "blank",
                schema: "blanks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    fold = table.Column<string>(type: "text", nullable: false),
                    touched_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    in_use = table.Column<int>(type: "integer", nullable: true),
                    numbered = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_blank", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "blank_holding",
                schema: "blanks",
                columns: table => new
                {
                    kind = table.Column<string>(type: "text", nullable: false),
                    reach = table.Column<string>(type: "text", nullable: false),
                    of = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    blank = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_blank_holding", x => new { x.kind, x.reach, x.of });
                });

            migrationBuilder.CreateTable(
                name: "difference",
                schema: "archives",
                columns: table => new
                {
                    file = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    batch = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    latest = table.Column<bool>(type: "boolean", nullable: false),
                    first = table.Column<string>(type: "text", nullable: false),
                    second = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true),
                    why = table.Column<string>(type: "text", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "text", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_difference", x => new { x.file, x.round, x.field });
                });

            migrationBuilder.CreateTable(
                name: "draft_writing",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    refuses = table.Column<bool>(type: "boolean", nullable: false),
                    blank = table.Column<Guid>(type: "uuid", nullable: true),
                    typed = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft_writing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "form_confirmation",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    way = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    signature = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_form_confirmation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "form_signature",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    signer = table.Column<Guid>(type: "uuid", nullable: false),
                    signer_name = table.Column<string>(type: "text", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    says = table.Column<string>(type: "text", nullable: false),
                    drawn_sha256 = table.Column<string>(type: "text", nullable: false),
                    drawn_size = table.Column<long>(type: "bigint", nullable: false),
                    drawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sha256 = table.Column<string>(type: "text", nullable: true),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    signatures = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_form_signature", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indexing_tally",
                schema: "archives",
                columns: table => new
                {
                    batch = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    of = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: true),
                    count = table.Column<long>(type: "bigint", nullable: false),
                    pages = table.Column<long>(type: "bigint", nullable: false),
                    seconds = table.Column<long>(type: "bigint", nullable: false),
                    fields = table.Column<long>(type: "bigint", nullable: false),
                    wrong = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indexing_tally", x => new { x.batch, x.day, x.what, x.of });
                });

            migrationBuilder.CreateTable(
                name: "mend",
                schema: "archives",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    what = table.Column<string>(type: "text", nullable: false),
                    sheet = table.Column<int>(type: "integer", nullable: false),
                    file = table.Column<Guid>(type: "uuid", nullable: false),
                    why = table.Column<string>(type: "text", nullable: false),
                    entries = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mend", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "paper_file",
                schema: "archives",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    from = table.Column<int>(type: "integer", nullable: false),
                    sheets = table.Column<string>(type: "text", nullable: false),
                    sheet_count = table.Column<int>(type: "integer", nullable: false),
                    rescans = table.Column<int>(type: "integer", nullable: false),
                    standing = table.Column<string>(type: "text", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    entries = table.Column<int>(type: "integer", nullable: false),
                    compared_on = table.Column<DateOnly>(type: "date", nullable: true),
                    compared_as = table.Column<string>(type: "text", nullable: true),
                    differed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    paper_type = table.Column<string>(type: "text", nullable: true),
                    values = table.Column<string>(type: "text", nullable: false),
                    holder = table.Column<string>(type: "text", nullable: true),
                    number = table.Column<string>(type: "text", nullable: true),
                    issuer = table.Column<string>(type: "text", nullable: true),
                    identity = table.Column<string>(type: "text", nullable: true),
                    fold = table.Column<string>(type: "text", nullable: false),
                    arbiter = table.Column<Guid>(type: "uuid", nullable: true),
                    arbiter_name = table.Column<string>(type: "text", nullable: true),
                    settled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    signed_by_name = table.Column<string>(type: "text", nullable: true),
                    waits_for = table.Column<string>(type: "text", nullable: true),
                    holder_why = table.Column<string>(type: "text", nullable: true),
                    vault_item = table.Column<Guid>(type: "uuid", nullable: true),
                    twin = table.Column<Guid>(type: "uuid", nullable: true),
                    kept_as = table.Column<string>(type: "text", nullable: true),
                    copy_sha256 = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "piece",
                schema: "archives",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    file = table.Column<Guid>(type: "uuid", nullable: false),
                    batch = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    side = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    paper_type = table.Column<string>(type: "text", nullable: true),
                    values = table.Column<string>(type: "text", nullable: false),
                    sheet_count = table.Column<int>(type: "integer", nullable: false),
                    seconds = table.Column<long>(type: "bigint", nullable: false),
                    field_count = table.Column<int>(type: "integer", nullable: false),
                    wrong = table.Column<int>(type: "integer", nullable: false),
                    set_aside_on = table.Column<DateOnly>(type: "date", nullable: true),
                    set_aside_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_piece", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sample",
                schema: "archives",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    batch = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lines = table.Column<string>(type: "text", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sample", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sheet_text",
                schema: "archives",
                columns: table => new
                {
                    batch = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    read = table.Column<bool>(type: "boolean", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sheet_text", x => new { x.batch, x.number });
                });

            migrationBuilder.CreateTable(
                name: "blank_version",
                schema: "blanks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    blank = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    claim = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    file_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    reading = table.Column<string>(type: "text", nullable: false),
                    brought_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    brought_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    released_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    released_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    decision = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    wordings = table.Column<string>(type: "text", nullable: false),
                    stopped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    stopped_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    stopped_why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_blank_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_blank_version_blank_blank",
                        column: x => x.blank,
                        principalSchema: "blanks",
                        principalTable: "blank",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_batch_agency_code",
                schema: "archives",
                table: "batch",
                columns: new[] { "agency", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_batch_agency_id",
                schema: "archives",
                table: "batch",
                columns: new[] { "agency", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_blank_kind",
                schema: "blanks",
                table: "blank",
                column: "kind");

            migrationBuilder.CreateIndex(
                name: "IX_blank_touched_at_id",
                schema: "blanks",
                table: "blank",
                columns: new[] { "touched_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_blank_holding_blank",
                schema: "blanks",
                table: "blank_holding",
                column: "blank");

            migrationBuilder.CreateIndex(
                name: "IX_blank_version_blank_number",
                schema: "blanks",
                table: "blank_version",
                columns: new[] { "blank", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_difference_batch_field",
                schema: "archives",
                table: "difference",
                columns: new[] { "batch", "field" });

            migrationBuilder.CreateIndex(
                name: "IX_draft_writing_dossier_refuses",
                schema: "dossiers",
                table: "draft_writing",
                columns: new[] { "dossier", "refuses" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_form_confirmation_dossier_id",
                schema: "dossiers",
                table: "form_confirmation",
                columns: new[] { "dossier", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_form_signature_dossier_id",
                schema: "dossiers",
                table: "form_signature",
                columns: new[] { "dossier", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_indexing_tally_agency_day",
                schema: "archives",
                table: "indexing_tally",
                columns: new[] { "agency", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_mend_agency_id",
                schema: "archives",
                table: "mend",
                columns: new[] { "agency", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_mend_batch_id",
                schema: "archives",
                table: "mend",
                columns: new[] { "batch", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_paper_file_agency_compared_on",
                schema: "archives",
                table: "paper_file",
                columns: new[] { "agency", "compared_on" });

            migrationBuilder.CreateIndex(
                name: "IX_paper_file_agency_differed_on",
                schema: "archives",
                table: "paper_file",
                columns: new[] { "agency", "differed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_paper_file_agency_id",
                schema: "archives",
                table: "paper_file",
                columns: new[] { "agency", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_paper_file_agency_standing_id",
                schema: "archives",
                table: "paper_file",
                columns: new[] { "agency", "standing", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_paper_file_batch_from",
                schema: "archives",
                table: "paper_file",
                columns: new[] { "batch", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_paper_file_batch_standing_from",
                schema: "archives",
                table: "paper_file",
                columns: new[] { "batch", "standing", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_paper_file_kept_as",
                schema: "archives",
                table: "paper_file",
                column: "kept_as",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_piece_agency_by_done_at",
                schema: "archives",
                table: "piece",
                columns: new[] { "agency", "by", "done_at" });

            migrationBuilder.CreateIndex(
                name: "IX_piece_batch_by_done_at",
                schema: "archives",
                table: "piece",
                columns: new[] { "batch", "by", "done_at" });

            migrationBuilder.CreateIndex(
                name: "IX_piece_file_round_by",
                schema: "archives",
                table: "piece",
                columns: new[] { "file", "round", "by" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_piece_file_round_side",
                schema: "archives",
                table: "piece",
                columns: new[] { "file", "round", "side" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sample_batch_id",
                schema: "archives",
                table: "sample",
                columns: new[] { "batch", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_sheet_text_read_attempts",
                schema: "archives",
                table: "sheet_text",
                columns: new[] { "read", "attempts" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "batch",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "blank_holding",
                schema: "blanks");

            migrationBuilder.DropTable(
                name: "blank_version",
                schema: "blanks");

            migrationBuilder.DropTable(
                name: "difference",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "draft_writing",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "form_confirmation",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "form_signature",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "indexing_tally",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "mend",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "paper_file",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "piece",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "sample",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "sheet_text",
                schema: "archives");

            migrationBuilder.DropTable(
                name: "blank",
                schema: "blanks");

            migrationBuilder.DropColumn(
                name: "fetches",
                schema: "documents",
                table: "vault_share");

            migrationBuilder.DropColumn(
                name: "most_opens",
                schema: "documents",
                table: "vault_share");

            migrationBuilder.DropColumn(
                name: "holder_name",
                schema: "documents",
                table: "vault_item");

            migrationBuilder.DropColumn(
                name: "reminded_rung",
                schema: "documents",
                table: "vault_item");

            migrationBuilder.DropColumn(
                name: "blank",
                schema: "dossiers",
                table: "sheet");

            migrationBuilder.DropColumn(
                name: "filled",
                schema: "dossiers",
                table: "sheet");

            migrationBuilder.DropColumn(
                name: "sides",
                schema: "dossiers",
                table: "certified_copy");
        }
    }
}
