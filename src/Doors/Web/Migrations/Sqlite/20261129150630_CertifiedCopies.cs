using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CertifiedCopies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dossiers_certified_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier_code = table.Column<string>(type: "TEXT", nullable: false),
                    scan = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    holder = table.Column<Guid>(type: "TEXT", nullable: false),
                    holder_name = table.Column<string>(type: "TEXT", nullable: false),
                    fold = table.Column<string>(type: "TEXT", nullable: false),
                    paper_type = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    original_number = table.Column<string>(type: "TEXT", nullable: true),
                    issued_by = table.Column<string>(type: "TEXT", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    of_applicant = table.Column<bool>(type: "INTEGER", nullable: false),
                    pages = table.Column<int>(type: "INTEGER", nullable: false),
                    seen = table.Column<string>(type: "TEXT", nullable: false),
                    fee = table.Column<long>(type: "INTEGER", nullable: false),
                    charged = table.Column<long>(type: "INTEGER", nullable: false),
                    compared_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    compared_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    compared_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    signed_by_name = table.Column<string>(type: "TEXT", nullable: true),
                    signed_as = table.Column<string>(type: "TEXT", nullable: true),
                    signed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    document = table.Column<Guid>(type: "TEXT", nullable: true),
                    why = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_certified_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers_refused_original",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    dossier = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    ground = table.Column<string>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers_refused_original", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_certified_copy_agency_year_number",
                table: "dossiers_certified_copy",
                columns: new[] { "agency", "year", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_certified_copy_dossier_id",
                table: "dossiers_certified_copy",
                columns: new[] { "dossier", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_dossiers_refused_original_agency_year_ground",
                table: "dossiers_refused_original",
                columns: new[] { "agency", "year", "ground" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dossiers_certified_copy");

            migrationBuilder.DropTable(
                name: "dossiers_refused_original");
        }
    }
}
