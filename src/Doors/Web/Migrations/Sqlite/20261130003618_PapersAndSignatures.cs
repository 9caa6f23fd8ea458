using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PapersAndSignatures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "blank",
                table: "dossiers_sheet",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "filled",
                table: "dossiers_sheet",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sides",
                table: "dossiers_certified_copy",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "fetches",
                table: "documents_vault_share",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "most_opens",
                table: "documents_vault_share",
                type: "INTEGER",
                nullable: false,
                defaultValue: 10);

            migrationBuilder.AddColumn<string>(
                name: "holder_name",
                table: "documents_vault_item",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "reminded_rung",
                table: "documents_vault_item",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "archives_batch",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    store = table.Column<string>(type: "TEXT", nullable: false),
                    shelf = table.Column<string>(type: "TEXT", nullable: true),
                    box = table.Column<string>(type: "TEXT", nullable: false),
                    fold = table.Column<string>(type: "TEXT", nullable: false),
                    paper_types = table.Column<string>(type: "TEXT", nullable: false),
                    from_year = table.Column<int>(type: "INTEGER", nullable: false),
                    until_year = table.Column<int>(type: "INTEGER", nullable: false),
                    expected = table.Column<int>(type: "INTEGER", nullable: false),
                    opened_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    opened_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    last_sheet = table.Column<int>(type: "INTEGER", nullable: false),
                    brought = table.Column<string>(type: "TEXT", nullable: false),
                    count_remark = table.Column<string>(type: "TEXT", nullable: true),
                    despite_faults = table.Column<bool>(type: "INTEGER", nullable: false),
                    accepted_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    accepted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    accepted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    mends = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archives_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "archives_difference",
                columns: table => new
                {
                    file = table.Column<Guid>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    batch = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    latest = table.Column<bool>(type: "INTEGER", nullable: false),
                    first = table.Column<string>(type: "TEXT", nullable: false),
                    second = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true),
                    why = table.Column<string>(type: "TEXT", nullable: true),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archives_difference", x => new { x.file, x.round, x.field });
                });

            migrationBuilder.CreateTable(
                name: "archives_indexing_tally",
                columns: table => new
                {
                    batch = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    of = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: true),
                    count = table.Column<long>(type: "INTEGER", nullable: false),
                    pages = table.Column<long>(type: "INTEGER", nullable: false),
                    seconds = table.Column<long>(type: "INTEGER", nullable: false),
                    fields = table.Column<long>(type: "INTEGER", nullable: false),
                    wrong = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archives_indexing_tally", x => new { x.batch, x.day, x.what, x.of });
                });

            migrationBuilder.CreateTable(
                name: "archives_mend",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    batch = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    sheet = table.Column<int>(type: "INTEGER", nullable: false),
                    file = table.Column<Guid>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: false),
                    entries = table.Column<int>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archives_mend", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "archives_paper_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    batch = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from = table.Column<int>(type: "INTEGER", nullable: false),
                    sheets = table.Column<string>(type: "TEXT", nullable: false),
                    sheet_count = table.Column<int>(type: "INTEGER", nullable: false),
                    rescans = table.Column<int>(type: "INTEGER", nullable: false),
                    standing = table.Column<string>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    entries = table.Column<int>(type: "INTEGER", nullable: false),
                    compared_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    compared_as = table.Column<string>(type: "TEXT", nullable: true),
                    differed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    paper_type = table.Column<string>(type: "TEXT", nullable: true),
                    values = table.Column<string>(type: "TEXT", nullable: false),
                    holder = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    issuer = table.Column<string>(type: "TEXT", nullable: true),
                    identity = table.Column<string>(type: "TEXT", nullable: true),
                    fold = table.Column<string>(type: "TEXT", nullable: false),
                    arbiter = table.Column<Guid>(type: "TEXT", nullable: true),
                    arbiter_name = table.Column<string>(type: "TEXT", nullable: true),
                    settled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    kept_at = table.Column<long>(type: "INTEGER", nullable: true),
                    signed_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    waits_for = table.Column<string>(type: "TEXT", nullable: true),
                    holder_why = table.Column<string>(type: "TEXT", nullable: true),
                    vault_item = table.Column<Guid>(type: "TEXT", nullable: true),
                    twin = table.Column<Guid>(type: "TEXT", nullable: true),
                    kept_as = table.Column<string>(type: "TEXT", nullable: true),
                    copy_sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archives_paper_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "archives_piece",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file = table.Column<Guid>(type: "TEXT", nullable: false),
                    batch = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    side = table.Column<int>(type: "INTEGER", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    paper_type = table.Column<string>(type: "TEXT", nullable: true),
                    values = table.Column<string>(type: "TEXT", nullable: false),
                    sheet_count = table.Column<int>(type: "INTEGER", nullable: false),
                    seconds = table.Column<long>(type: "INTEGER", nullable: false),
                    field_count = table.Column<int>(type: "INTEGER", nullable: false),
                    wrong = table.Column<int>(type: "INTEGER", nullable: false),
                    set_aside_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    set_aside_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archives_piece", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "archives_sample",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    batch = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archives_sample", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "archives_sheet_text",
                columns: table => new
                {
                    batch = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    read = table.Column<bool>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    width = table.Column<int>(type: "INTEGER", nullable: false),
                    height = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archives_sheet_text", x => new { x.batch, x.number });
                });

            migrationBuilder.CreateTable(
                name: "blanks_blank",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    fold = table.Column<string>(type: "TEXT", nullable: false),
                    touched_at = table.Column<long>(type: "INTEGER", nullable: false),
                    in_use = table.Column<int>(type: "INTEGER", nullable: true),
                    numbered = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_blanks_blank", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "blanks_blank_holding",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    reach = table.Column<string>(type: "TEXT", nullable: false),
                    of = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    blank = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_blanks_blank_holding", x => new { x.kind, x.reach, x.of });
                });

            migrationBuilder.CreateTable(
                name: "dossiers_draft_writing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    refuses = table.Column<bool>(type: "INTEGER", nullable: false),
                    blank = table.Column<Guid>(type: "TEXT", nullable: true),
                    typed = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_draft_writing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_form_confirmation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    way = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    signature = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_form_confirmation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_form_signature",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    signer = table.Column<Guid>(type: "TEXT", nullable: false),
                    signer_name = table.Column<string>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    says = table.Column<string>(type: "TEXT", nullable: false),
                    drawn_sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    drawn_size = table.Column<long>(type: "INTEGER", nullable: false),
                    drawn_at = table.Column<long>(type: "INTEGER", nullable: false),
                    signed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    signatures = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_form_signature", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "blanks_blank_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    blank = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    claim = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    reading = table.Column<string>(type: "TEXT", nullable: false),
                    brought_at = table.Column<long>(type: "INTEGER", nullable: false),
                    brought_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    released_at = table.Column<long>(type: "INTEGER", nullable: true),
                    released_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    decision = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    wordings = table.Column<string>(type: "TEXT", nullable: false),
                    stopped_at = table.Column<long>(type: "INTEGER", nullable: true),
                    stopped_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    stopped_why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_blanks_blank_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_blanks_blank_version_blanks_blank_blank",
                        column: x => x.blank,
                        principalTable: "blanks_blank",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_archives_batch_agency_code",
                table: "archives_batch",
                columns: new[] { "agency", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_archives_batch_agency_id",
                table: "archives_batch",
                columns: new[] { "agency", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_difference_batch_field",
                table: "archives_difference",
                columns: new[] { "batch", "field" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_indexing_tally_agency_day",
                table: "archives_indexing_tally",
                columns: new[] { "agency", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_mend_agency_id",
                table: "archives_mend",
                columns: new[] { "agency", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_mend_batch_id",
                table: "archives_mend",
                columns: new[] { "batch", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_paper_file_agency_compared_on",
                table: "archives_paper_file",
                columns: new[] { "agency", "compared_on" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_paper_file_agency_differed_on",
                table: "archives_paper_file",
                columns: new[] { "agency", "differed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_paper_file_agency_id",
                table: "archives_paper_file",
                columns: new[] { "agency", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_paper_file_agency_standing_id",
                table: "archives_paper_file",
                columns: new[] { "agency", "standing", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_paper_file_batch_from",
                table: "archives_paper_file",
                columns: new[] { "batch", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_archives_paper_file_batch_standing_from",
                table: "archives_paper_file",
                columns: new[] { "batch", "standing", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_paper_file_kept_as",
                table: "archives_paper_file",
                column: "kept_as",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_archives_piece_agency_by_done_at",
                table: "archives_piece",
                columns: new[] { "agency", "by", "done_at" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_piece_batch_by_done_at",
                table: "archives_piece",
                columns: new[] { "batch", "by", "done_at" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_piece_file_round_by",
                table: "archives_piece",
                columns: new[] { "file", "round", "by" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_archives_piece_file_round_side",
                table: "archives_piece",
                columns: new[] { "file", "round", "side" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_archives_sample_batch_id",
                table: "archives_sample",
                columns: new[] { "batch", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_archives_sheet_text_read_attempts",
                table: "archives_sheet_text",
                columns: new[] { "read", "attempts" });

            migrationBuilder.CreateIndex(
                name: "IX_blanks_blank_kind",
                table: "blanks_blank",
                column: "kind");

            migrationBuilder.CreateIndex(
                name: "IX_blanks_blank_touched_at_id",
                table: "blanks_blank",
                columns: new[] { "touched_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_blanks_blank_holding_blank",
                table: "blanks_blank_holding",
                column: "blank");

            migrationBuilder.CreateIndex(
                name: "IX_blanks_blank_version_blank_number",
                table: "blanks_blank_version",
                columns: new[] { "blank", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_draft_writing_dossier_refuses",
                table: "dossiers_draft_writing",
                columns: new[] { "dossier", "refuses" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_form_confirmation_dossier_id",
                table: "dossiers_form_confirmation",
                columns: new[] { "dossier", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_form_signature_dossier_id",
                table: "dossiers_form_signature",
                columns: new[] { "dossier", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "archives_batch");

            migrationBuilder.DropTable(
                name: "archives_difference");

            migrationBuilder.DropTable(
                name: "archives_indexing_tally");

            migrationBuilder.DropTable(
                name: "archives_mend");

            migrationBuilder.DropTable(
                name: "archives_paper_file");

            migrationBuilder.DropTable(
                name: "archives_piece");

            migrationBuilder.DropTable(
                name: "archives_sample");

            migrationBuilder.DropTable(
                name: "archives_sheet_text");

            migrationBuilder.DropTable(
                name: "blanks_blank_holding");

            migrationBuilder.DropTable(
                name: "blanks_blank_version");

            migrationBuilder.DropTable(
                name: "dossiers_draft_writing");

            migrationBuilder.DropTable(
                name: "dossiers_form_confirmation");

            migrationBuilder.DropTable(
                name: "dossiers_form_signature");

            migrationBuilder.DropTable(
                name: "blanks_blank");

            migrationBuilder.DropColumn(
                name: "blank",
                table: "dossiers_sheet");

            migrationBuilder.DropColumn(
                name: "filled",
                table: "dossiers_sheet");

            migrationBuilder.DropColumn(
                name: "sides",
                table: "dossiers_certified_copy");

            migrationBuilder.DropColumn(
                name: "fetches",
                table: "documents_vault_share");

            migrationBuilder.DropColumn(
                name: "most_opens",
                table: "documents_vault_share");

            migrationBuilder.DropColumn(
                name: "holder_name",
                table: "documents_vault_item");

            migrationBuilder.DropColumn(
                name: "reminded_rung",
                table: "documents_vault_item");
        }
    }
}
