using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Digitising : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "digitising_reading_template",
                columns: table => new
                {
                    paper_type = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    kept_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_digitising_reading_template", x => x.paper_type);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_field_example",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scan = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    paper_type = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false),
                    field_name = table.Column<string>(type: "TEXT", nullable: false),
                    read = table.Column<string>(type: "TEXT", nullable: false),
                    confirmed = table.Column<string>(type: "TEXT", nullable: false),
                    confidence = table.Column<double>(type: "REAL", nullable: false),
                    right = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_field_example", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_scan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    paper = table.Column<string>(type: "TEXT", nullable: false),
                    paper_name = table.Column<string>(type: "TEXT", nullable: false),
                    paper_type = table.Column<string>(type: "TEXT", nullable: true),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    pages = table.Column<string>(type: "TEXT", nullable: false),
                    page_count = table.Column<int>(type: "INTEGER", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    signed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    signed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    signed_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    in_vault = table.Column<bool>(type: "INTEGER", nullable: false),
                    searchable = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_scan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_scan_text",
                columns: table => new
                {
                    scan = table.Column<Guid>(type: "TEXT", nullable: false),
                    page = table.Column<int>(type: "INTEGER", nullable: false),
                    width = table.Column<int>(type: "INTEGER", nullable: false),
                    height = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_scan_text", x => new { x.scan, x.page });
                });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_field_example_at_agency_paper_type_field_right",
                table: "dossiers_field_example",
                columns: new[] { "at", "agency", "paper_type", "field", "right" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_field_example_scan_field",
                table: "dossiers_field_example",
                columns: new[] { "scan", "field" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_scan_dossier_id",
                table: "dossiers_scan",
                columns: new[] { "dossier", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_scan_signed_at_agency",
                table: "dossiers_scan",
                columns: new[] { "signed_at", "agency" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_scan_state_id",
                table: "dossiers_scan",
                columns: new[] { "state", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "digitising_reading_template");

            migrationBuilder.DropTable(
                name: "dossiers_field_example");

            migrationBuilder.DropTable(
                name: "dossiers_scan");

            migrationBuilder.DropTable(
                name: "dossiers_scan_text");
        }
    }
}
