using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Digitising : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "digitising");

            migrationBuilder.CreateTable(
                name: "field_example",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    scan = table.Column<Guid>(type: "uuid", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false),
                    paper_type = table.Column<string>(type: "text", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    field_name = table.Column<string>(type: "text", nullable: false),
                    read = table.Column<string>(type: "text", nullable: false),
                    confirmed = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<double>(type: "double precision", nullable: false),
                    right = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_example", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reading_template",
                schema: "digitising",
                columns: table => new
                {
                    paper_type = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reading_template", x => x.paper_type);
                });

            migrationBuilder.CreateTable(
                name: "scan",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier = table.Column<Guid>(type: "uuid", nullable: false),
                    paper = table.Column<string>(type: "text", nullable: false),
                    paper_name = table.Column<string>(type: "text", nullable: false),
                    paper_type = table.Column<string>(type: "text", nullable: true),
                    agency = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    pages = table.Column<string>(type: "text", nullable: false),
                    page_count = table.Column<int>(type: "integer", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    signed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    signed_by_name = table.Column<string>(type: "text", nullable: true),
                    sha256 = table.Column<string>(type: "text", nullable: true),
                    in_vault = table.Column<bool>(type: "boolean", nullable: false),
                    searchable = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "scan_text",
                schema: "dossiers",
                columns: table => new
                {
                    scan = table.Column<Guid>(type: "uuid", nullable: false),
                    page = table.Column<int>(type: "integer", nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scan_text", x => new { x.scan, x.page });
                });

            migrationBuilder.CreateIndex(
                name: "IX_field_example_at_agency_paper_type_field_right",
                schema: "dossiers",
                table: "field_example",
                columns: new[] { "at", "agency", "paper_type", "field", "right" });

            migrationBuilder.CreateIndex(
                name: "IX_field_example_scan_field",
                schema: "dossiers",
                table: "field_example",
                columns: new[] { "scan", "field" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_scan_dossier_id",
                schema: "dossiers",
                table: "scan",
                columns: new[] { "dossier", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_scan_signed_at_agency",
                schema: "dossiers",
                table: "scan",
                columns: new[] { "signed_at", "agency" });

            migrationBuilder.CreateIndex(
                name: "IX_scan_state_id",
                schema: "dossiers",
                table: "scan",
                columns: new[] { "state", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "field_example",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "reading_template",
                schema: "digitising");

            migrationBuilder.DropTable(
                name: "scan",
                schema: "dossiers");

            migrationBuilder.DropTable(
                name: "scan_text",
                schema: "dossiers");
        }
    }
}
