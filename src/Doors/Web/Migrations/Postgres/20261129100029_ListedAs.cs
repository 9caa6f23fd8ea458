using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ListedAs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossier_competent_agency_stage_first_due",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossier_competent_agency_stage_id",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.AddColumn<string>(
                name: "listed_as",
                schema: "dossiers",
                table: "dossier",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.Sql("UPDATE dossiers.dossier SET listed_as = CASE WHEN stage = 'Processing' THEN 'Accepted' ELSE stage END;");

            // Room in each page for the next wording of its rows: a step writes no index anew then.
            migrationBuilder.Sql("ALTER TABLE dossiers.dossier SET (fillfactor = 80);");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_competent_agency_listed_as_first_due",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "competent_agency", "listed_as", "first_due" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_competent_agency_listed_as_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "competent_agency", "listed_as", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dossier_competent_agency_listed_as_first_due",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropIndex(
                name: "IX_dossier_competent_agency_listed_as_id",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.DropColumn(
                name: "listed_as",
                schema: "dossiers",
                table: "dossier");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_competent_agency_stage_first_due",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "competent_agency", "stage", "first_due" });

            migrationBuilder.CreateIndex(
                name: "IX_dossier_competent_agency_stage_id",
                schema: "dossiers",
                table: "dossier",
                columns: new[] { "competent_agency", "stage", "id" });
        }
    }
}
